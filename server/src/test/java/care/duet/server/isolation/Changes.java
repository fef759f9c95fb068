package care.duet.server.isolation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Requests of one operation and one caller that each have an effect. */
final class Changes {

  private static final Place ENTRY = new Place("path", "entry_id");
  private static final Place IMPORT = new Place("path", "import_id");
  private static final Place PATIENT = new Place("path", "patient_id");
  private static final Place REVIEW = new Place("path", "review_id");
  private static final Place CONTACT = new Place("path", "contact_id");
  private static final Place MEMBER = new Place("path", "member_id");
  private static final Place SERIES = new Place("path", "series_id");
  private static final Place CONFERENCE = new Place("path", "conference_id");
  private static final Place TASK = new Place("path", "task_id");
  private static final Place CASE = new Place("path", "case_id");
  private static final Place NOTIFICATION = new Place("path", "notification_id");
  private static final Place NUMBER = new Place("path", "number");
  private static final Place SIDE = new Place("path", "party");
  private static final Place FIELD = new Place("path", "field");
  private static final Place KIND = new Place("query", "kind");
  private static final Place ON_BEHALF_OF = new Place("header", "Duet-On-Behalf-Of");
  private static final Place IF_MATCH = new Place("header", "If-Match");

  private final World world;
  private final Op op;
  private final Who who;

  Changes(World world, Op op, Who who) {
    this.world = world;
    this.op = op;
    this.who = who;
  }

  /** A change to something of a pairing that has not been changed before. */
  Request in(Tenant tenant) {
    Map<Place, String> values = new LinkedHashMap<>();
    values.put(Registry.pairing(op), tenant.id());
    if (op.places().contains(CONFERENCE)) {
      boolean summarized = TenantSummaries.concerns(op);
      values.put(
          CONFERENCE,
          summarized ? tenant.summaries().fresh(op, who) : tenant.conferences().fresh(op, who));
    }
    if (op.places().contains(ENTRY)) {
      values.put(ENTRY, entry(tenant, values));
    }
    if (op.places().contains(IMPORT)) {
      values.put(IMPORT, tenant.files().waiting(who));
    }
    if (op.places().contains(PATIENT)) {
      boolean parts = op.id().equals("unlinkPatient");
      values.put(PATIENT, parts ? tenant.freshLinkedPatient() : tenant.patient());
    }
    if (op.places().contains(REVIEW)) {
      values.put(REVIEW, tenant.freshReview());
    }
    if (op.places().contains(CONTACT)) {
      values.put(CONTACT, tenant.freshContact(who));
    }
    if (op.places().contains(MEMBER)) {
      values.put(MEMBER, tenant.freshMember(who));
    }
    if (op.places().contains(SERIES)) {
      values.put(SERIES, tenant.conferences().freshSeries(who));
    }
    if (op.places().contains(TASK)) {
      values.put(TASK, tenant.freshTask(op, who));
    }
    if (op.places().contains(CASE)) {
      values.put(CASE, tenant.cases().fresh(who));
    }
    if (op.places().contains(NOTIFICATION)) {
      values.put(NOTIFICATION, tenant.notification(who));
    }
    if (op.places().contains(NUMBER)) {
      values.put(NUMBER, Kind.NUMBER.value(tenant, who));
    }
    if (op.places().contains(FIELD)) {
      values.put(FIELD, Kind.FIELD.value(tenant, who));
    }
    if (op.places().contains(SIDE)) {
      values.put(SIDE, who.side());
    }
    if (op.id().equals("confirmSummaryRead")) {
      values.put(ON_BEHALF_OF, tenant.summaries().acting(who));
    }
    if (op.places().contains(IF_MATCH)) {
      values.put(IF_MATCH, "*");
    }
    if (op.takesFile()) {
      values.put(KIND, Kind.FILE.value(tenant, who));
    }
    Bodies bodies = tenant.bodies();
    String body =
        switch (op.id()) {
          // A contact joins a care team once; and who is named must still be on the team.
          case "addCareTeamMember" -> bodies.teamMember(who.side(), tenant.freshContact(who));
          case "createTask" ->
              bodies.task(
                  who.side(),
                  who.side(),
                  tenant.freshContact(who),
                  tenant.patient(),
                  tenant.conferences().begun());
          case "acceptTask" -> bodies.acceptance(who.side(), tenant.freshContact(who));
          case "reassignTask" -> bodies.reassignment(who.side(), tenant.freshContact(who));
          case "updateAgenda" -> tenant.conferences().reversed(conference(values));
          // Who took part must be on the team.
          case "closeConference" ->
              tenant.conferences().closing(who, conference(values), tenant.freshContact(who));
          case "updateReview" -> bodies.review(who.side(), tenant.freshContact(who));
          case "updateSummary" -> tenant.summaries().noting(who, conference(values));
          case "sendSummary" -> TenantSummaries.to(List.of(tenant.freshContact(who)));
          case "addAgendaPatient" ->
              bodies.addition(who.side(), tenant.conferences().drop(who, conference(values)));
          case "createDecision" ->
              tenant.cases().decision(who, tenant.conferences().first(conference(values)));
          default -> tenant.body(op, who);
        };
    return new Request(op, values, body);
  }

  private static String conference(Map<Place, String> values) {
    return Objects.requireNonNull(values.get(CONFERENCE));
  }

  /** People of theirs as they can be met here; nobody where the request names no person. */
  Map<String, Person> acquaintances() {
    Map<String, Person> met = new LinkedHashMap<>();
    if (op.places().stream().anyMatch(place -> Registry.kind(op, place) == Kind.IDENTIFIER)) {
      Tenant theirs = world.theirs();
      Bodies ours = world.ours().bodies();
      met.put("identifier", theirs.newcomer(who).calledLike(ours.stranger()));
      // Only the other side's records are searched for somebody of the same name.
      met.put("name", ours.stranger().calledLike(theirs.newcomer(who.otherSide())));
      met.put("person", theirs.newcomer(who));
    }
    return met;
  }

  /** A change here that names this person. */
  Request naming(Person person) {
    Tenant ours = world.ours();
    String body =
        switch (op.id()) {
          case "submitRiskList" -> ours.riskListWith(who.side(), person);
          case "searchPatients" ->
              "{\"%s\": \"%s\"}"
                  .formatted(Person.identifierOf(who.side()), person.identifier(who.side()));
          case "createImport" -> ours.bodies().file(who.side(), person);
          default -> ours.bodies().urgent(who.side(), person);
        };
    return in(ours).withBody(body);
  }

  private String entry(Tenant tenant, Map<Place, String> values) {
    return switch (op.id()) {
      case "removeAgendaPatient",
          "replacePreWork",
          "submitPreWork",
          "confirmGate",
          "updateReview" ->
          tenant.conferences().last(conference(values));
      case "restoreEntry" -> tenant.freshRemovedEntry(who);
      case "confirmIdentity" -> tenant.commonEntry();
      default -> tenant.freshEntry(who);
    };
  }
}
