package care.duet.server.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Requests made from their schemas, every property present and every free text a word of its own: a
 * text field that the specification gains is watched at once.
 */
final class Bodies {

  /** What only one side may say. */
  private static final Map<String, Set<String>> REFUSED =
      Map.of(
          "plan", Set.of("mrn", "pcp_designated"),
          "practice", Set.of("plan_member_id", "risk_score"));

  private static final String BIRTH = "1950-02-28";
  private static final String SOME_DAY = "2126-02-28";

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Canaries words;

  /** Further ahead than a walk takes, and near enough for conferences. */
  private final Instant lastSlot =
      Instant.now().truncatedTo(ChronoUnit.DAYS).plus(60, ChronoUnit.DAYS);

  private int slots;

  Bodies(Canaries words) {
    this.words = words;
  }

  /** A request of an operation as one side would send it. */
  ObjectNode of(String operationId, String side) {
    return (ObjectNode) make(Specification.get().operation(operationId).body(), side);
  }

  /** A risk list that names these people; the first ones have the highest ranks. */
  String riskList(String side, List<Person> people) {
    ObjectNode body = of("submitRiskList", side);
    JsonNode pattern = body.path("entries").path(0);
    ArrayNode entries = body.putArray("entries");
    for (Person person : people) {
      ObjectNode entry = (ObjectNode) pattern.deepCopy();
      texts(entry, side);
      describe(entry, side, person);
      entries.add(entry.put("rank", entries.size() + 1));
    }
    return body.toString();
  }

  /** An urgent addition of this person. */
  String urgent(String side, Person person) {
    ObjectNode body = of("addUrgentPatient", side);
    describe(body, side, person);
    return body.toString();
  }

  /** A contact of a side, with a role that its people have. */
  String contact(String side) {
    String role = side.equals("plan") ? "case_manager" : "clinical_care_manager";
    ObjectNode contact = of("createContact", side).put("role", role);
    contact.remove("active_to");
    return contact.toString();
  }

  /** A contact of a side who joins a care team in a role of its own. */
  String teamMember(String side, String contactId) {
    String role = side.equals("plan") ? "social_care_manager" : "care_coordinator";
    return of("addCareTeamMember", side).put("contact_id", contactId).put("role", role).toString();
  }

  /** A task of one side for somebody of a side, about a patient, agreed on in a conference. */
  String task(String giver, String owner, String contactId, String patientId, String conference) {
    return of("createTask", giver)
        .put("owner_party", owner)
        .put("owner_contact_id", contactId)
        .put("patient_id", patientId)
        .put("conference_id", conference)
        .put("due_on", SOME_DAY)
        .put("report_back_on", SOME_DAY)
        .toString();
  }

  /** What puts a patient on an agenda. */
  String addition(String side, String entryId) {
    return of("addAgendaPatient", side).put("entry_id", entryId).toString();
  }

  /** What a side has prepared about a patient, complete. */
  String preWork(String side) {
    ObjectNode said = of("replacePreWork", side);
    said.remove("no_needs");
    return said.toString();
  }

  /** An answer at the gate with which everything can be said. */
  String gate(String side) {
    return of("confirmGate", side).put("answer", "no_longer_covered").toString();
  }

  /** An answer at the gate with which the patient is discussed. */
  String proceed(String side) {
    ObjectNode gate = of("confirmGate", side).put("answer", "proceed");
    gate.remove("new_insurer");
    gate.remove("contact_details");
    return gate.toString();
  }

  /** What both sides agree on about a patient. */
  String review(String side, String contactId) {
    ObjectNode review = of("updateReview", side).put("next_update_on", SOME_DAY);
    review.remove("no_next_update");
    ((ArrayNode) review.path("contents")).remove(1);
    review.putArray("front_line_contact_ids").add(contactId);
    return review.toString();
  }

  /** What changes a task that a side has given. */
  String changedTask(String side) {
    return of("updateTask", side)
        .put("due_on", SOME_DAY)
        .put("report_back_on", SOME_DAY)
        .toString();
  }

  /** What takes a task on for somebody. */
  String acceptance(String side, String contactId) {
    return of("acceptTask", side).put("owner_contact_id", contactId).toString();
  }

  /** What gives a task to somebody else of a side. */
  String reassignment(String side, String contactId) {
    return of("reassignTask", side)
        .put("owner_party", side)
        .put("owner_contact_id", contactId)
        .toString();
  }

  /** What changes a contact of a side, for whom a client of that side acts. */
  String changedContact(String side, String clientId) {
    ObjectNode change = of("updateContact", side);
    change.putArray("client_ids").add(clientId);
    return change.toString();
  }

  /** A series of one date, at a time that no other has; or what changes one so. */
  String series(String operationId, String side) {
    String[] slot = slot().toString().split("[TZ]", -1);
    ObjectNode series =
        of(operationId, side)
            .put("starts_on", slot[0])
            .put("start_time", slot[1].substring(0, 5))
            .put("time_zone", "UTC");
    series.remove("ends_on");
    return series.toString();
  }

  /** A conference at a time that no other has; or what moves one there. */
  String conference(String operationId, String side) {
    return of(operationId, side).put("starts_at", slot().toString()).toString();
  }

  /**
   * A time for the shortest conference, once; each before the one before, because an agenda depends
   * on what earlier conferences have to do with its patients.
   */
  private Instant slot() {
    return lastSlot.minus(10L * slots++, ChronoUnit.MINUTES);
  }

  /** The kind of file in which a side describes its people. */
  static String kindOf(String side) {
    return side.equals("plan") ? "plan_members" : "practice_patients";
  }

  /** A file that describes this person. */
  String file(String side, Person person) {
    ObjectNode row = row(kindOf(side), side);
    describe(row, side, person);
    return csv(row);
  }

  /** A file with one row of a kind. */
  String file(String side, String kind) {
    return csv(row(kind, side));
  }

  /** A file with one row of a kind, about this person. */
  String file(String side, String kind, Person person) {
    return csv(row(kind, side).put(Person.identifierOf(side), person.identifier(side)));
  }

  private ObjectNode row(String kind, String side) {
    return (ObjectNode) make(Specification.get().kinds().get(kind), side);
  }

  private static String csv(ObjectNode row) {
    List<String> names = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    row.properties()
        .forEach(
            column -> {
              names.add(column.getKey());
              cells.add(column.getValue().asText());
            });
    return String.join(",", names) + "\n" + String.join(",", cells) + "\n";
  }

  /** Somebody whom nobody knows yet. */
  Person stranger() {
    return new Person(
        words.next(64), words.next(64), words.next(100), words.next(100), words.next(20), BIRTH);
  }

  private void texts(ObjectNode entry, String side) {
    JsonNode items =
        Specification.get()
            .operation("submitRiskList")
            .body()
            .path("properties")
            .path("entries")
            .path("items");
    entry.setAll((ObjectNode) make(items, side));
  }

  private static void describe(ObjectNode entry, String side, Person person) {
    entry
        .put(Person.identifierOf(side), person.identifier(side))
        .put("given_name", person.given())
        .put("family_name", person.family())
        .put("suffix", person.suffix())
        .put("birth_date", person.birthDate());
  }

  private JsonNode make(JsonNode declared, String side) {
    JsonNode schema = Specification.get().resolve(declared);
    if (schema.has("enum")) {
      return schema.path("enum").path(0);
    }
    return switch (schema.path("type").asText()) {
      case "object" -> object(schema, side);
      case "array" ->
          JSON.arrayNode()
              .add(make(schema.path("items"), side))
              .add(make(schema.path("items"), side));
      case "integer" -> JSON.numberNode(schema.path("minimum").asInt(1));
      case "number" -> JSON.numberNode(schema.path("minimum").asInt(0) + 1.25);
      case "boolean" -> JSON.booleanNode(true);
      default ->
          JSON.textNode(
              switch (schema.path("format").asText()) {
                case "date" -> BIRTH;
                case "year-month" -> "2026-01";
                case "email" -> words.next(28) + "@example.org";
                case "phone" -> "978-555-0142";
                case "time-of-day" -> "10:00";
                default -> words.next(schema.path("maxLength").asInt(Integer.MAX_VALUE));
              });
    };
  }

  private ObjectNode object(JsonNode schema, String side) {
    ObjectNode object = JSON.objectNode();
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              if (!REFUSED.get(side).contains(property.getKey())) {
                object.set(property.getKey(), make(property.getValue(), side));
              }
            });
    return object;
  }
}
