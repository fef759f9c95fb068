package care.duet.server.isolation;

import static care.duet.server.isolation.Kind.API_KEY;
import static care.duet.server.isolation.Kind.BEGUN;
import static care.duet.server.isolation.Kind.CASE;
import static care.duet.server.isolation.Kind.CLIENT;
import static care.duet.server.isolation.Kind.CONFERENCE;
import static care.duet.server.isolation.Kind.CONTACT;
import static care.duet.server.isolation.Kind.CURSOR;
import static care.duet.server.isolation.Kind.CYCLE;
import static care.duet.server.isolation.Kind.DRAFTED;
import static care.duet.server.isolation.Kind.ENTRY;
import static care.duet.server.isolation.Kind.FIELD;
import static care.duet.server.isolation.Kind.FILE;
import static care.duet.server.isolation.Kind.GRANT;
import static care.duet.server.isolation.Kind.HELD;
import static care.duet.server.isolation.Kind.IDENTIFIER;
import static care.duet.server.isolation.Kind.IMPORT;
import static care.duet.server.isolation.Kind.KEY;
import static care.duet.server.isolation.Kind.MEMBER;
import static care.duet.server.isolation.Kind.NONE;
import static care.duet.server.isolation.Kind.NOTIFICATION;
import static care.duet.server.isolation.Kind.NUMBER;
import static care.duet.server.isolation.Kind.OF_CONFERENCE;
import static care.duet.server.isolation.Kind.OF_CONTACT;
import static care.duet.server.isolation.Kind.OF_PATIENT;
import static care.duet.server.isolation.Kind.OF_SERIES;
import static care.duet.server.isolation.Kind.ORGANIZATION;
import static care.duet.server.isolation.Kind.PAIRING;
import static care.duet.server.isolation.Kind.PATIENT;
import static care.duet.server.isolation.Kind.PERSON;
import static care.duet.server.isolation.Kind.REVIEW;
import static care.duet.server.isolation.Kind.RISK_LIST;
import static care.duet.server.isolation.Kind.SERIES;
import static care.duet.server.isolation.Kind.SIDE;
import static care.duet.server.isolation.Kind.TASK;
import static care.duet.server.isolation.Kind.VALIDATOR;
import static care.duet.server.isolation.Kind.VERSION;
import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What stands where in the requests of each operation. Whoever adds an operation, a parameter or a
 * property says here what it is; until then the walk fails.
 */
final class Registry {

  private static final Map<String, Kind> ANYWHERE =
      Map.of(
          "path:pairing_id", PAIRING,
          "header:Idempotency-Key", KEY,
          "header:If-Match", VALIDATOR,
          "header:If-None-Match", VALIDATOR,
          "query:cursor", CURSOR,
          "query:limit", NONE);

  private static final Map<String, Kind> PERSONAL =
      Map.of(
          "plan_member_id", IDENTIFIER,
          "mrn", IDENTIFIER,
          "given_name", PERSON,
          "family_name", PERSON,
          "suffix", PERSON,
          "birth_date", PERSON,
          "sex", NONE);

  private static final Map<String, Map<String, Kind>> OPERATIONS =
      Map.ofEntries(
          entry("getPairing", Map.of("path:id", PAIRING)),
          entry("updatePairingSettings", Map.of("path:id", PAIRING)),
          entry("activatePairing", Map.of("path:id", PAIRING)),
          entry("suspendPairing", Map.of("path:id", PAIRING)),
          entry("closePairing", Map.of("path:id", PAIRING)),
          entry("listRiskLists", Map.of("query:party", NONE, "query:cycle", CYCLE)),
          entry(
              "submitRiskList",
              Map.of(
                  "body:/cycle", NONE,
                  "body:/definition", NONE,
                  "body:/entries/*/rank", NONE,
                  "body:/entries/*/phone", NONE,
                  "body:/entries/*/postal_code", NONE,
                  "body:/entries/*/risk_score", NONE,
                  "body:/entries/*/pcp_designated", NONE,
                  "body:/entries/*/drivers/*", NONE)),
          entry("getRiskList", Map.of("path:risk_list_id", RISK_LIST)),
          entry("getCombinedList", Map.of()),
          entry("listCombinedListVersions", Map.of()),
          entry("getCombinedListVersion", Map.of("path:version", VERSION)),
          entry("diffCombinedList", Map.of("query:from", VERSION, "query:to", VERSION)),
          entry("getOverlap", Map.of("query:version", VERSION)),
          entry("addUrgentPatient", Map.of("body:/reason", NONE)),
          entry("getCombinedListEntry", Map.of("path:entry_id", ENTRY)),
          entry(
              "assessEntry",
              Map.of(
                  "path:entry_id", ENTRY,
                  "body:/risk_level", NONE,
                  "body:/risk_confirmed", NONE,
                  "body:/complexity/illness", NONE,
                  "body:/complexity/readiness", NONE,
                  "body:/complexity/social", NONE,
                  "body:/complexity/health_systems", NONE,
                  "body:/complexity/resources_of_care", NONE)),
          entry(
              "removeEntry",
              Map.of("path:entry_id", ENTRY, "body:/code", NONE, "body:/reason", NONE)),
          entry("confirmIdentity", Map.of("path:entry_id", ENTRY)),
          entry("restoreEntry", Map.of("path:entry_id", ENTRY, "body:/reason", NONE)),
          entry("listImports", Map.of("query:kind", NONE, "query:state", NONE)),
          entry(
              "createImport",
              Map.of(
                  "query:kind", FILE,
                  "query:mode", NONE,
                  "query:on_error", NONE,
                  "query:date_format", NONE,
                  "query:column", NONE)),
          entry("getImport", Map.of("path:import_id", IMPORT)),
          entry("cancelImport", Map.of("path:import_id", IMPORT)),
          entry("listImportErrors", Map.of("path:import_id", IMPORT)),
          entry("getImportErrorReport", Map.of("path:import_id", IMPORT)),
          entry(
              "listPatients",
              Map.of(
                  "query:link", NONE,
                  "query:discrepancy", NONE,
                  "query:listed", NONE,
                  "query:covered_on", NONE,
                  "query:pcp_npi", NONE)),
          entry("getPatient", Map.of("path:patient_id", PATIENT)),
          entry("searchPatients", Map.of("body:/phone", NONE)),
          entry(
              "resolveDiscrepancy",
              Map.of(
                  "path:patient_id", PATIENT,
                  "path:field", FIELD,
                  "body:/value", NONE,
                  "body:/note", NONE)),
          entry("unlinkPatient", Map.of("path:patient_id", PATIENT, "body:/reason", NONE)),
          entry("getMatchModel", Map.of()),
          entry("listMatchReviews", Map.of("query:state", NONE)),
          entry("getMatchReview", Map.of("path:review_id", REVIEW)),
          entry("confirmMatch", Map.of("path:review_id", REVIEW, "body:/note", NONE)),
          entry("rejectMatch", Map.of("path:review_id", REVIEW, "body:/note", NONE)),
          entry("skipMatch", Map.of("path:review_id", REVIEW)),
          entry("getPacket", Map.of("path:patient_id", PATIENT)),
          entry(
              "listTimelineEvents",
              Map.of("path:patient_id", PATIENT, "query:from", NONE, "query:to", NONE)),
          entry("getMembership", Map.of("path:patient_id", PATIENT, "query:on", NONE)),
          entry("assemblePackets", Map.of("body:/patient_ids/*", PATIENT)),
          entry(
              "listContacts",
              Map.of(
                  "query:party", NONE,
                  "query:role", NONE,
                  "query:active_on", NONE,
                  "query:core_participant", NONE)),
          entry(
              "listCareTeamMembers",
              Map.of(
                  "path:patient_id", PATIENT,
                  "query:party", NONE,
                  "query:role", NONE,
                  "query:active_on", NONE)),
          entry(
              "addCareTeamMember",
              Map.of(
                  "path:patient_id", PATIENT,
                  "body:/contact_id", CONTACT,
                  "body:/role", NONE,
                  "body:/starts_on", NONE)),
          entry("getCareTeamMember", Map.of("path:patient_id", PATIENT, "path:member_id", MEMBER)),
          entry(
              "updateCareTeamMember",
              Map.of(
                  "path:patient_id", PATIENT,
                  "path:member_id", MEMBER,
                  "body:/starts_on", NONE,
                  "body:/ends_on", NONE)),
          entry("createContact", contact()),
          entry("getContact", Map.of("path:contact_id", CONTACT)),
          entry("updateContact", changedContact()),
          entry("listConferenceSeries", Map.of()),
          entry("createConferenceSeries", saidOfSeries()),
          entry("getConferenceSeries", Map.of("path:series_id", SERIES)),
          entry("updateConferenceSeries", changedSeries()),
          entry("endConferenceSeries", Map.of("path:series_id", SERIES, "body:/reason", NONE)),
          entry(
              "listConferences",
              Map.of(
                  "query:state", NONE,
                  "query:series_id", OF_SERIES,
                  "query:from", NONE,
                  "query:to", NONE,
                  "query:order", NONE)),
          entry(
              "createConference",
              Map.of("body:/title", NONE, "body:/starts_at", NONE, "body:/duration_minutes", NONE)),
          entry("getConference", Map.of("path:conference_id", CONFERENCE)),
          entry(
              "updateConference",
              Map.of(
                  "path:conference_id", CONFERENCE,
                  "body:/starts_at", NONE,
                  "body:/duration_minutes", NONE,
                  "body:/call_leader", NONE)),
          entry(
              "cancelConference",
              Map.of("path:conference_id", CONFERENCE, "body:/code", NONE, "body:/reason", NONE)),
          entry("getConferenceCalendar", Map.of()),
          entry("getAgenda", Map.of("path:conference_id", CONFERENCE)),
          entry(
              "createAgenda",
              Map.of(
                  "path:conference_id", CONFERENCE,
                  "body:/first_round", NONE,
                  "body:/attending_clinician_npis/*", NONE)),
          entry(
              "updateAgenda", Map.of("path:conference_id", CONFERENCE, "body:/entry_ids/*", ENTRY)),
          entry(
              "addAgendaPatient",
              Map.of(
                  "path:conference_id", CONFERENCE,
                  "body:/entry_id", ENTRY,
                  "body:/reason", NONE)),
          entry(
              "removeAgendaPatient",
              Map.of(
                  "path:conference_id", CONFERENCE,
                  "path:entry_id", ENTRY,
                  "body:/reason", NONE)),
          entry("publishAgenda", Map.of("path:conference_id", CONFERENCE)),
          entry("getAgendaPacket", Map.of("path:conference_id", HELD, "path:entry_id", ENTRY)),
          entry("getPreWorkStatus", Map.of("path:conference_id", CONFERENCE)),
          entry(
              "getPreWork",
              Map.of("path:conference_id", CONFERENCE, "path:entry_id", ENTRY, "path:party", SIDE)),
          entry("replacePreWork", preWork()),
          entry(
              "submitPreWork",
              Map.of("path:conference_id", CONFERENCE, "path:entry_id", ENTRY, "path:party", SIDE)),
          entry("startConference", Map.of("path:conference_id", CONFERENCE)),
          entry(
              "closeConference",
              Map.of(
                  "path:conference_id", BEGUN,
                  "body:/results/*/entry_id", ENTRY,
                  "body:/results/*/result", NONE,
                  "body:/results/*/note", NONE,
                  "body:/next_entry_ids/*", ENTRY,
                  "body:/nobody_next", NONE,
                  "body:/attendance/*/contact_id", CONTACT,
                  "body:/attendance/*/minutes", NONE,
                  "body:/attendance/*/preparation_minutes", NONE)),
          entry("getConferenceOutcome", Map.of("path:conference_id", HELD)),
          entry("listReviews", Map.of("path:conference_id", BEGUN)),
          entry("getReview", Map.of("path:conference_id", BEGUN, "path:entry_id", ENTRY)),
          entry(
              "updateReview",
              Map.of(
                  "path:conference_id", BEGUN,
                  "path:entry_id", ENTRY,
                  "body:/contents/*/code", NONE,
                  "body:/contents/*/text", NONE,
                  "body:/next_update_on", NONE,
                  "body:/no_next_update", NONE,
                  "body:/front_line_contact_ids/*", CONTACT)),
          entry(
              "confirmGate",
              Map.of(
                  "path:conference_id", BEGUN,
                  "path:entry_id", ENTRY,
                  "body:/answer", NONE,
                  "body:/demographics", NONE,
                  "body:/correction", NONE,
                  "body:/reason", NONE,
                  "body:/new_insurer", NONE,
                  "body:/contact_details", NONE)),
          entry("getSummaries", Map.of("path:conference_id", HELD)),
          entry(
              "draftSummary", Map.of("path:conference_id", HELD, "body:/correction_reason", NONE)),
          entry("getSummary", Map.of("path:conference_id", HELD, "path:number", NUMBER)),
          entry(
              "updateSummary",
              Map.of(
                  "path:conference_id", DRAFTED,
                  "path:number", NUMBER,
                  "body:/introduction", NONE,
                  "body:/notes/*/entry_id", ENTRY,
                  "body:/notes/*/note", NONE,
                  "body:/refresh", NONE)),
          entry(
              "sendSummary",
              Map.of(
                  "path:conference_id", DRAFTED,
                  "path:number", NUMBER,
                  "body:/contact_ids/*", CONTACT)),
          entry("confirmSummaryRead", Map.of("path:conference_id", HELD, "path:number", NUMBER)),
          entry(
              "listNotifications",
              Map.of(
                  "query:contact_id", OF_CONTACT, "query:kind", NONE, "query:email_state", NONE)),
          entry("getNotification", Map.of("path:notification_id", NOTIFICATION)),
          entry("resendNotification", Map.of("path:notification_id", NOTIFICATION)),
          entry("listTasks", wantedOfTasks()),
          entry(
              "createTask",
              Map.of(
                  "body:/text", NONE,
                  "body:/kind", NONE,
                  "body:/priority", NONE,
                  "body:/owner_party", NONE,
                  "body:/owner_contact_id", CONTACT,
                  "body:/patient_id", PATIENT,
                  "body:/conference_id", BEGUN,
                  "body:/due_on", NONE,
                  "body:/report_back_on", NONE)),
          entry("getTask", Map.of("path:task_id", TASK)),
          entry(
              "updateTask",
              Map.of(
                  "path:task_id", TASK,
                  "body:/text", NONE,
                  "body:/priority", NONE,
                  "body:/due_on", NONE,
                  "body:/report_back_on", NONE)),
          entry(
              "acceptTask",
              Map.of("path:task_id", TASK, "body:/owner_contact_id", CONTACT, "body:/note", NONE)),
          entry("declineTask", Map.of("path:task_id", TASK, "body:/reason", NONE)),
          entry("startTask", Map.of("path:task_id", TASK)),
          entry("completeTask", Map.of("path:task_id", TASK, "body:/result", NONE)),
          entry("cancelTask", Map.of("path:task_id", TASK, "body:/reason", NONE)),
          entry(
              "reassignTask",
              Map.of(
                  "path:task_id", TASK,
                  "body:/owner_party", NONE,
                  "body:/owner_contact_id", CONTACT,
                  "body:/note", NONE)),
          entry("listTaskEvents", Map.of("path:task_id", TASK)),
          entry(
              "createDecision",
              decision(Map.of("path:conference_id", BEGUN, "body:/entry_id", ENTRY))),
          entry("getLeadAdvice", Map.of("path:patient_id", PATIENT)),
          entry(
              "listCases",
              Map.of("query:state", NONE, "query:lead", NONE, "query:patient_id", OF_PATIENT)),
          entry("getCase", Map.of("path:case_id", CASE)),
          entry("listDecisions", Map.of("path:case_id", CASE)),
          entry("addDecision", decision(Map.of("path:case_id", CASE))),
          entry(
              "confirmDocumentation",
              Map.of("path:case_id", CASE, "path:number", NUMBER, "body:/place", NONE)),
          entry("listCaseGoals", Map.of("path:case_id", CASE)),
          entry(
              "addCaseGoal",
              Map.of(
                  "path:case_id", CASE,
                  "body:/text", NONE,
                  "body:/confirmed_with_patient", NONE,
                  "body:/reason", NONE)),
          entry(
              "closeCase", Map.of("path:case_id", CASE, "body:/code", NONE, "body:/reason", NONE)),
          // The platform's operations: members are turned away before anything is looked up.
          entry("getWhoami", Map.of()),
          entry("listOrganizations", Map.of("query:kind", NONE, "query:external_id", NONE)),
          entry("createOrganization", Map.of()),
          entry("getOrganization", Map.of("path:organization_id", ORGANIZATION)),
          entry("updateOrganization", Map.of("path:organization_id", ORGANIZATION)),
          entry("listPairings", Map.of("query:state", NONE, "query:organization_id", ORGANIZATION)),
          entry("createPairing", Map.of()),
          entry("listApiClients", Map.of("query:organization_id", ORGANIZATION)),
          entry("createApiClient", Map.of()),
          entry("getApiClient", Map.of("path:client_id", CLIENT)),
          entry("listApiKeys", Map.of("path:client_id", CLIENT)),
          entry("issueApiKey", Map.of("path:client_id", CLIENT)),
          entry("revokeApiKey", Map.of("path:client_id", CLIENT, "path:key_id", API_KEY)),
          entry("listGrants", Map.of("query:client_id", CLIENT, "query:pairing_id", PAIRING)),
          entry("createGrant", Map.of()),
          entry("getGrant", Map.of("path:grant_id", GRANT)),
          entry("deleteGrant", Map.of("path:grant_id", GRANT)));

  private Registry() {}

  static Kind kind(Op op, Place place) {
    Kind own = OPERATIONS.get(op.id()).get(place.toString());
    if (own != null) {
      return own;
    }
    Kind common = ANYWHERE.get(place.toString());
    if (common != null) {
      return common;
    }
    String last = place.name().substring(place.name().lastIndexOf('/') + 1);
    Kind personal = place.in().equals("body") ? PERSONAL.get(last) : null;
    // Nobody reads the body of a caller that has been turned away; and a file's other columns are
    // kept as they are, under the person that the row names.
    boolean unread = place.in().equals("body") && (!op.forMembers() || op.takesFile());
    return personal == null && unread ? NONE : personal;
  }

  /** What is decided about whoever stands there. */
  private static Map<String, Kind> decision(Map<String, Kind> about) {
    Map<String, Kind> said = new TreeMap<>(about);
    said.put("body:/lead", NONE);
    said.put("body:/reason", NONE);
    said.put("body:/plan_recommendation", NONE);
    said.put("body:/practice_recommendation", NONE);
    said.put("body:/agreed_by_plan", CONTACT);
    said.put("body:/agreed_by_practice", CONTACT);
    said.put("body:/goal", NONE);
    said.put("body:/report_back/first_interval_days", NONE);
    said.put("body:/report_back/first_period_months", NONE);
    said.put("body:/report_back/later_interval_months", NONE);
    return said;
  }

  /** What is said of a contact; nobody is found by it. */
  private static Map<String, Kind> contact() {
    Map<String, Kind> said = new TreeMap<>(saidOfContact());
    said.put("body:/role", NONE);
    return said;
  }

  private static Map<String, Kind> changedContact() {
    Map<String, Kind> said = new TreeMap<>(saidOfContact());
    said.put("path:contact_id", CONTACT);
    said.put("body:/client_ids/*", CLIENT);
    return said;
  }

  private static Map<String, Kind> saidOfContact() {
    return Map.of(
        "body:/name", NONE,
        "body:/position", NONE,
        "body:/email", NONE,
        "body:/telephone", NONE,
        "body:/credential", NONE,
        "body:/active_from", NONE,
        "body:/active_to", NONE,
        "body:/core_participant", NONE);
  }

  /** What is said of a patient; nobody is found by it. */
  private static Map<String, Kind> preWork() {
    return Map.ofEntries(
        entry("path:conference_id", CONFERENCE),
        entry("path:entry_id", ENTRY),
        entry("path:party", SIDE),
        entry("body:/still_ours/answer", NONE),
        entry("body:/still_ours/note", NONE),
        entry("body:/risk_level", NONE),
        entry("body:/risk_drivers/*", NONE),
        entry("body:/needs/*/service", NONE),
        entry("body:/needs/*/by", NONE),
        entry("body:/needs/*/note", NONE),
        entry("body:/no_needs", NONE),
        entry("body:/engagement/with_plan", NONE),
        entry("body:/engagement/with_practice", NONE),
        entry("body:/lead_recommendation", NONE),
        entry("body:/lead_reason", NONE),
        entry("body:/earlier_steps", NONE),
        entry("body:/draft_goal", NONE));
  }

  private static Map<String, Kind> changedSeries() {
    Map<String, Kind> said = new TreeMap<>(saidOfSeries());
    said.put("path:series_id", SERIES);
    return said;
  }

  private static Map<String, Kind> saidOfSeries() {
    return Map.of(
        "body:/title", NONE,
        "body:/starts_on", NONE,
        "body:/start_time", NONE,
        "body:/time_zone", NONE,
        "body:/interval_days", NONE,
        "body:/duration_minutes", NONE,
        "body:/ends_on", NONE,
        "body:/occurrences", NONE);
  }

  private static Map<String, Kind> wantedOfTasks() {
    return Map.ofEntries(
        entry("query:owner_party", NONE),
        entry("query:mine", NONE),
        entry("query:owner_contact_id", OF_CONTACT),
        entry("query:owner_role", NONE),
        entry("query:patient_id", OF_PATIENT),
        entry("query:conference_id", OF_CONFERENCE),
        entry("query:kind", NONE),
        entry("query:state", NONE),
        entry("query:open", NONE),
        entry("query:overdue", NONE),
        entry("query:due_before", NONE));
  }

  /** Where an operation names its pairing. */
  static Place pairing(Op op) {
    return op.placesIn("path").stream()
        .filter(place -> kind(op, place) == PAIRING)
        .findFirst()
        .orElseThrow();
  }

  /** Where an operation names something inside a pairing. */
  static Map<Place, Kind> children(Op op) {
    Map<Place, Kind> children = new LinkedHashMap<>();
    for (Place place : op.places()) {
      Kind kind = kind(op, place);
      boolean child = kind.isSubstituted() && kind != PAIRING && !kind.isFilter();
      if (child && !place.in().equals("body")) {
        children.put(place, kind);
      }
    }
    return children;
  }

  /** What the specification has and this does not, and the other way round. */
  static List<String> gaps(List<Op> operations) {
    List<String> gaps = new ArrayList<>();
    for (Op op : operations) {
      if (!OPERATIONS.containsKey(op.id())) {
        gaps.add("unknown operation " + op);
        continue;
      }
      for (Place place : op.places()) {
        if (kind(op, place) == null) {
          gaps.add("unknown place " + op + " " + place);
        }
      }
      TreeSet<String> stale = new TreeSet<>(OPERATIONS.get(op.id()).keySet());
      op.places().forEach(place -> stale.remove(place.toString()));
      stale.forEach(place -> gaps.add("no such place " + op + " " + place));
    }
    TreeSet<String> stale = new TreeSet<>(OPERATIONS.keySet());
    operations.forEach(op -> stale.remove(op.id()));
    stale.forEach(id -> gaps.add("no such operation " + id));
    return gaps;
  }
}
