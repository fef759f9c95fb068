package care.duet.server.isolation;

import care.duet.server.platform.http.Cursors;
import care.duet.server.platform.id.TypeId;
import java.util.LinkedHashMap;
import java.util.Map;

/** What kind of thing stands in a place, and so what to put there instead. */
enum Kind {
  PAIRING,
  RISK_LIST,
  ENTRY,
  VERSION,
  CYCLE,
  CURSOR,
  VALIDATOR,
  KEY,
  IDENTIFIER,
  PERSON,
  ORGANIZATION,
  CLIENT,
  API_KEY,
  GRANT,
  IMPORT,
  PATIENT,
  REVIEW,
  CONTACT,
  MEMBER,
  SERIES,
  CONFERENCE,
  /** A conference that is closed. */
  HELD,
  /** A conference whose summary was drafted. */
  DRAFTED,
  /** A conference in progress. */
  BEGUN,
  TASK,
  CASE,
  NOTIFICATION,
  /** Whose a list is narrowed to; of somebody who is not there it is empty. */
  OF_CONTACT,
  OF_PATIENT,
  OF_CONFERENCE,
  OF_SERIES,
  /** What a file holds: a side imports its own kinds alone. */
  FILE,
  /** What two records are compared in; no id, but a path cannot do without it. */
  FIELD,
  /** The first of what each pairing counts for itself; a path cannot do without it either. */
  NUMBER,
  /** The caller's own side; no id, but a path cannot do without it. */
  SIDE,
  /** Neither an id nor anything that a row is found by. */
  NONE;

  private static final int NEVER_A_VERSION = 2_000_000_000;

  /** Whether a value in a path or a query is exchanged for another. */
  boolean isSubstituted() {
    return switch (this) {
      case PAIRING,
          RISK_LIST,
          ENTRY,
          VERSION,
          CYCLE,
          ORGANIZATION,
          CLIENT,
          API_KEY,
          GRANT,
          IMPORT,
          PATIENT,
          REVIEW,
          CONTACT,
          MEMBER,
          SERIES,
          CONFERENCE,
          HELD,
          DRAFTED,
          BEGUN,
          TASK,
          CASE,
          NOTIFICATION,
          OF_CONTACT,
          OF_PATIENT,
          OF_CONFERENCE,
          OF_SERIES ->
          true;
      case CURSOR, VALIDATOR, KEY, IDENTIFIER, PERSON, FILE, FIELD, NUMBER, SIDE, NONE -> false;
    };
  }

  /** Whether it narrows a list and leads to nothing by itself. */
  boolean isFilter() {
    return this == CYCLE
        || this == OF_CONTACT
        || this == OF_PATIENT
        || this == OF_CONFERENCE
        || this == OF_SERIES;
  }

  /** Values of the other pairing, by what they are. */
  Map<String, String> foreign(World world) {
    Tenant theirs = world.theirs();
    Map<String, String> values = new LinkedHashMap<>();
    values.put("theirs", value(theirs));
    switch (this) {
      case PAIRING -> values.put("closed", world.closed());
      case RISK_LIST -> {
        values.put("their replaced list", theirs.replacedList());
        values.put("their practice's list", theirs.practiceList());
        values.put("their entry", theirs.entry());
      }
      case ENTRY -> {
        values.put("their removed entry", theirs.removedEntry());
        values.put("their list", theirs.planList());
      }
      case IMPORT -> {
        values.put("their waiting import", theirs.waitingImport());
        values.put("their practice's import", theirs.practiceImport());
        values.put("their list", theirs.planList());
      }
      case REVIEW -> values.put("their patient", theirs.patient());
      case CONTACT -> {
        values.put("their practice's contact", theirs.contact(Who.PRACTICE));
        values.put("their patient", theirs.patient());
      }
      case MEMBER -> {
        values.put("their practice's member", theirs.teamMember(Who.PRACTICE));
        values.put("their contact", theirs.contact(Who.PLAN));
      }
      case SERIES -> values.put("their conference", theirs.conferences().conference());
      case CONFERENCE, HELD, DRAFTED, BEGUN ->
          values.put("their series", theirs.conferences().series());
      case TASK -> {
        values.put("their practice's task", theirs.task(Who.PRACTICE));
        values.put("their contact", theirs.contact(Who.PLAN));
      }
      case CASE -> values.put("their task", theirs.task(Who.PLAN));
      case NOTIFICATION -> {
        values.put("their practice's notification", theirs.notification(Who.PRACTICE));
        values.put("their contact", theirs.contact(Who.PLAN));
      }
      case PATIENT -> {
        values.put("their entry", theirs.entry());
        values.put("their pairing", theirs.id());
      }
      default -> {}
    }
    return values;
  }

  /** A value of the right kind that never was; the {@code nth} of the request. */
  String never(int nth) {
    return switch (this) {
      case PAIRING -> TypeId.next("prg");
      case RISK_LIST -> TypeId.next("rsl");
      case ENTRY -> TypeId.next("cle");
      case VERSION -> String.valueOf(NEVER_A_VERSION + nth);
      case CYCLE -> "never" + nth;
      case ORGANIZATION -> TypeId.next("org");
      case CLIENT -> TypeId.next("cli");
      case API_KEY, KEY -> TypeId.next("key");
      case GRANT -> TypeId.next("grt");
      case VALIDATOR -> "\"never\"";
      case CURSOR -> Cursors.encode("never", TypeId.next("rsl"));
      case IMPORT -> TypeId.next("imp");
      case PATIENT, OF_PATIENT -> TypeId.next("pat");
      case REVIEW -> TypeId.next("mrv");
      case CONTACT, OF_CONTACT -> TypeId.next("con");
      case TASK -> TypeId.next("tsk");
      case CASE -> TypeId.next("cas");
      case NOTIFICATION -> TypeId.next("ntf");
      case MEMBER -> TypeId.next("ctm");
      case SERIES, OF_SERIES -> TypeId.next("cse");
      case CONFERENCE, HELD, DRAFTED, BEGUN, OF_CONFERENCE -> TypeId.next("cnf");
      case IDENTIFIER, PERSON, FILE, FIELD, NUMBER, SIDE, NONE ->
          throw new IllegalArgumentException(name());
    };
  }

  /** The value of this kind that a caller would send in one of the pairings. */
  String value(Tenant tenant, Who who) {
    return switch (this) {
      case FILE -> Bodies.kindOf(who.side());
      case SIDE -> who.side();
      case CONTACT -> tenant.contact(who);
      case MEMBER -> tenant.teamMember(who);
      case TASK -> tenant.task(who);
      case NOTIFICATION -> tenant.notification(who);
      default -> value(tenant);
    };
  }

  /** The value of this kind that one of the pairings has. */
  String value(Tenant tenant) {
    return switch (this) {
      case PAIRING -> tenant.id();
      case RISK_LIST -> tenant.planList();
      case ENTRY -> tenant.entry();
      case VERSION -> String.valueOf(tenant.latestVersion());
      case CYCLE -> tenant.api(Who.PLAN).get(tenant.path("/risk-lists")).text("/items/0/cycle");
      case ORGANIZATION -> tenant.practiceId();
      case CLIENT -> tenant.member(Who.PLAN).clientId();
      case API_KEY -> tenant.member(Who.PLAN).keyId();
      case GRANT -> tenant.grantId();
      case IMPORT -> tenant.planImport();
      case PATIENT, OF_PATIENT -> tenant.patient();
      case REVIEW -> tenant.review();
      case CONTACT, OF_CONTACT -> tenant.contact(Who.PLAN);
      case TASK -> tenant.task(Who.PLAN);
      case CASE -> tenant.cases().kept();
      case NOTIFICATION -> tenant.notification(Who.PLAN);
      case MEMBER -> tenant.teamMember(Who.PLAN);
      case SERIES, OF_SERIES -> tenant.conferences().series();
      case CONFERENCE -> tenant.conferences().conference();
      case HELD -> tenant.conferences().held();
      case DRAFTED -> tenant.summaries().drafted();
      case BEGUN, OF_CONFERENCE -> tenant.conferences().begun();
      case FILE -> Bodies.kindOf(Who.PLAN.side());
      case FIELD -> Tenant.DISPUTED;
      case NUMBER -> "1";
      case SIDE -> Who.PLAN.side();
      case CURSOR, VALIDATOR, KEY, IDENTIFIER, PERSON, NONE ->
          throw new IllegalArgumentException(name());
    };
  }
}
