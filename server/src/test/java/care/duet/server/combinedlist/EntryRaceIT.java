package care.duet.server.combinedlist;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.Together;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Changes of single entries that arrive at the same moment as others. */
final class EntryRaceIT {

  private static final int THREADS = 8;
  private static final String REMOVAL =
      "{\"code\": \"deceased\", \"reason\": \"told by the family\"}";

  private final TestPairing pairing = TestPairing.active();

  @Test
  @Tag("M2.11")
  void anEntryIsRemovedOnceHoweverManyTry() {
    submit(pairing.plan(), Lists.plan(), "p");
    String entry = path(entries().get(0));

    List<Answer> answers =
        Together.run(THREADS, thread -> side(thread).post(entry + "/remove", REMOVAL));

    assertThat(answers.stream().map(Answer::status))
        .containsExactlyInAnyOrder(200, 409, 409, 409, 409, 409, 409, 409);
    assertThat(latestVersion()).isEqualTo(2);
    assertThat(
            Together.run(
                    THREADS,
                    thread -> side(thread).post(entry + "/restore", "{\"reason\": \"a mistake\"}"))
                .stream()
                .map(Answer::status))
        .containsExactlyInAnyOrder(200, 409, 409, 409, 409, 409, 409, 409);
    assertThat(latestVersion()).isEqualTo(3);
  }

  @Test
  void ofTwoAssessmentsOnTheSameStateOneIsMade() {
    submit(pairing.plan(), Lists.plan(), "p");
    JsonNode entry = entries().get(0);

    List<Answer> answers =
        Together.run(
            THREADS,
            thread ->
                side(thread)
                    .with("If-Match", entry.path("etag").asText())
                    .put(path(entry) + "/assessment", "{\"risk_level\": \"high\"}"));

    assertThat(answers.stream().map(Answer::status))
        .containsExactlyInAnyOrder(200, 412, 412, 412, 412, 412, 412, 412);
  }

  @Test
  @Tag("M5.6")
  void anUrgentPatientIsAddedOnceHoweverManyTry() {
    List<Answer> answers =
        Together.run(
            THREADS,
            thread ->
                side(thread).post(pairing.path("/combined-list/urgent-additions"), urgent(thread)));

    assertThat(answers.stream().map(Answer::status))
        .containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409, 409, 409);
    assertThat(entries()).hasSize(1);
  }

  @RepeatedTest(3)
  @Tag("M2.11")
  void aRemovalAndAnUrgentAdditionSurviveTheListsTheyRaceWith() {
    submit(pairing.plan(), Lists.plan(), "p");
    submit(pairing.practice(), Lists.practice(), "p");
    JsonNode removed = entries().get(1);

    List<Answer> answers =
        Together.run(
            THREADS,
            thread ->
                switch (thread) {
                  case 0 -> pairing.practice().post(path(removed) + "/remove", REMOVAL);
                  case 1 ->
                      pairing
                          .plan()
                          .post(pairing.path("/combined-list/urgent-additions"), urgent(0));
                  case 2, 3, 4 -> submit(pairing.plan(), Lists.plan(), "p");
                  default -> submit(pairing.practice(), Lists.practice(), "p");
                });

    assertThat(answers)
        .allSatisfy(answer -> assertThat(answer.status()).as(answer.body()).isIn(200, 201));
    assertThat(latestVersion()).isEqualTo(2 + THREADS);
    List<JsonNode> after = entries();
    assertThat(after).hasSize(4);
    assertThat(after)
        .filteredOn(entry -> entry.path("state").asText().equals("removed"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.path("id")).isEqualTo(removed.path("id")));
    assertThat(after)
        .filteredOn(entry -> entry.path("named_by").asText().equals("urgent_addition"))
        .hasSize(1);
  }

  @Test
  @Tag("M2.11")
  void aRestoringThatRacesWithListsIsKept() {
    submit(pairing.plan(), Lists.plan(), "p");
    String entry = path(entries().get(0));
    pairing.plan().post(entry + "/remove", REMOVAL);

    Together.run(
        4,
        thread ->
            thread == 0
                ? pairing.plan().post(entry + "/restore", "{\"reason\": \"a mistake\"}")
                : submit(pairing.plan(), Lists.plan(), "p"));

    assertThat(pairing.plan().get(entry).text("/state")).isEqualTo("active");
    assertThat(latestVersion()).isEqualTo(6);
  }

  private Api side(int thread) {
    return thread % 2 == 0 ? pairing.plan() : pairing.practice();
  }

  private Answer submit(Api side, Lists list, String prefix) {
    return side.post(pairing.path("/risk-lists"), Lists.strangers(list, prefix, 3).json());
  }

  private static String urgent(int thread) {
    return """
        {"%s": "U", "given_name": "Ursula", "family_name": "Gent", "birth_date": "1944-04-04",
         "reason": "a fall"}
        """
        .formatted(thread % 2 == 0 ? "plan_member_id" : "mrn");
  }

  private List<JsonNode> entries() {
    JsonNode list = pairing.plan().get(pairing.path("/combined-list")).json();
    return StreamSupport.stream(list.at("/entries").spliterator(), false).toList();
  }

  private int latestVersion() {
    return pairing.plan().get(pairing.path("/combined-list")).json().at("/version").asInt();
  }

  private String path(JsonNode entry) {
    return pairing.path("/combined-list/entries/" + entry.path("id").asText());
  }
}
