package care.duet.bench.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A conference of a pairing, as its members bring it about.
 *
 * @param plan calls for the plan
 * @param practice calls for the practice
 */
public record Meeting(Http plan, Http practice, String pairing, String conference) {

  /** How many people both sides have sent files about, and have on their lists. */
  private static final int PEOPLE = 30;

  private static final String PRE_WORK =
      """
      {"still_ours": {"answer": "yes"}, "risk_level": "confirmed_high",
       "risk_drivers": ["CKD stage 4", "Lives alone"],
       "needs": [{"service": "Transportation to dialysis", "by": "plan"}],
       "engagement": {"with_plan": "some", "with_practice": "high"},
       "lead_recommendation": "practice", "lead_reason": "Comes every month",
       "earlier_steps": "The visit took place", "draft_goal": "Walk to the shop without a rest"}
      """;

  private static final String GATE =
      "{\"answer\": \"proceed\", \"demographics\": \"confirmed\", \"reason\": \"Seen lately\"}";

  /** Makes the pairing's people known, and a conference tomorrow. */
  public static Meeting scheduled(Home home, int port, Data data)
      throws IOException, InterruptedException {
    Http plan = new Http(port, data.planKey());
    Http practice = new Http(port, data.practiceKey());
    Panel.fill(home, port, data, PEOPLE);
    Panel.list(port, data, PEOPLE);
    String conference =
        plan.call(
                "POST",
                data.path("/conferences"),
                "{\"starts_at\": \"%s\"}"
                    .formatted(
                        Instant.now().truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.DAYS)))
            .path("id")
            .asText();
    return new Meeting(plan, practice, data.pairing(), conference);
  }

  /** Submits the plan's list as it was, which makes another version of the combined list. */
  public static void submit(Http plan, String pairing) {
    plan.call("POST", "/v1/pairings/" + pairing + "/risk-lists", Panel.planList(PEOPLE));
  }

  /** The same meeting, or the one with the same id in another pairing. */
  public Meeting at(int port, String pairing) {
    return new Meeting(
        new Http(port, plan.key()), new Http(port, practice.key()), pairing, conference);
  }

  /** The same with another conference. */
  public Meeting number(int number) {
    return new Meeting(plan, practice, pairing, Repeats.id(conference, number));
  }

  /** Begins the call, which both sides have prepared; the gate lets everybody through. */
  public Meeting begun() {
    plan.call("POST", path("/agenda"), "{}");
    plan.call("POST", path("/agenda/publish"), "");
    for (String entry : entries()) {
      prepare(plan, entry, "plan");
      prepare(practice, entry, "practice");
    }
    plan.call("POST", path("/start"), "");
    entries().forEach(entry -> plan.call("POST", path("/reviews/" + entry + "/gate"), GATE));
    return this;
  }

  /** Ends the call: everybody has an item, a case with its task, and is to be spoken of again. */
  public void close() {
    String planned = contact(plan, "case_manager");
    String practised = contact(practice, "clinical_care_manager");
    for (String entry : entries()) {
      change(plan, "PATCH", path("/reviews/" + entry), said("barriers"));
      plan.call(
          "POST",
          path("/decisions"),
          """
          {"entry_id": "%s", "lead": "plan", "reason": "As both see it", "goal": "Better access",
           "agreed_by_plan": "%s", "agreed_by_practice": "%s"}
          """
              .formatted(entry, planned, practised));
    }
    plan.call(
        "POST",
        path("/close"),
        "{\"results\": [%s], \"nobody_next\": true, \"attendance\": [%s]}"
            .formatted(
                of(entries(), "{\"entry_id\": \"%s\", \"result\": \"left_open\"}"::formatted),
                of(
                    List.of(planned, practised),
                    "{\"contact_id\": \"%s\", \"minutes\": 60, \"preparation_minutes\": 30}"
                        ::formatted)));
  }

  /** Who is on the agenda, in order. */
  public List<String> entries() {
    List<String> entries = new ArrayList<>();
    for (JsonNode patient : plan.call("GET", path("/agenda"), "").path("patients")) {
      entries.add(patient.path("entry_id").asText());
    }
    return entries;
  }

  private void prepare(Http side, String entry, String word) {
    String path = path("/agenda/patients/" + entry + "/pre-work/" + word);
    change(side, "PUT", path, PRE_WORK);
    side.call("POST", path + "/submit", "");
  }

  /** Changes something as it is now, whatever it is. */
  private static void change(Http side, String method, String path, String body) {
    side.send(Http.request(method, path, side.key(), "If-Match: *\r\n", body));
  }

  /** The body of a request that says something under an item. */
  public static String said(String item) {
    return "{\"contents\": [{\"code\": \"%s\", \"text\": \"Told by both on %s\"}]}"
        .formatted(item, UUID.randomUUID());
  }

  private String contact(Http side, String role) {
    return side.call(
            "POST",
            "/v1/pairings/" + pairing + "/contacts",
            """
            {"name": "Robin Example", "position": "Staff", "role": "%s",
             "email": "staff@duet.example", "telephone": "978-555-0142", "credential": "RN 2291847"}
            """
                .formatted(role))
        .path("id")
        .asText();
  }

  private static String of(List<String> values, Function<String, String> json) {
    return values.stream().map(json).collect(Collectors.joining(", "));
  }

  /** A request of the plan that may be sent once. */
  public byte[] post(String rest, String body) {
    String length = body.isEmpty() ? "\r\nContent-Length: 0\r\n" : "\r\n";
    return Http.request(
        "POST", path(rest), plan.key(), "Idempotency-Key: " + UUID.randomUUID() + length, body);
  }

  /** A path below the conference. */
  public String path(String rest) {
    return "/v1/pairings/" + pairing + "/conferences/" + conference + rest;
  }
}
