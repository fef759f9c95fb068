package care.duet.server.agenda;

import static care.duet.server.agenda.Planning.leftOut;
import static care.duet.server.agenda.Planning.patients;
import static care.duet.server.testing.Problems.assertAt;
import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.Together;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What people do with an agenda. */
final class AgendaChangesIT {

  private static final int THREADS = 8;

  private final Planning planning = new Planning(TestPairing.active("{\"agenda_size\": 4}"));
  private final TestPairing pairing = planning.pairing();
  private String conference = "";
  private List<String> entries = List.of();

  @BeforeEach
  void generate() {
    planning.submit(pairing.plan(), Lists.strangers(Lists.plan(), "P", 6));
    conference = planning.conference(3);
    entries = patients(planning.generate(conference, "{}"), "/entry_id");
    assertThat(entries).hasSize(4);
  }

  @Test
  @Tag("M5.2")
  void isReorderedByWhoeverHasSeenItLast() {
    String etag = planning.read(conference).etag();
    List<String> turned = new ArrayList<>(entries);
    Collections.reverse(turned);

    Answer reordered = planning.reorder(conference, etag, turned);

    assertThat(reordered.status()).as(reordered.body()).isEqualTo(200);
    assertThat(patients(reordered, "/entry_id")).isEqualTo(turned);
    assertThat(planning.read(conference).json()).isEqualTo(reordered.json());
    assertThat(reordered.etag()).isNotEqualTo(etag);
    assertProblem(planning.reorder(conference, etag, entries), 412, "precondition_failed");
    assertProblem(
        pairing
            .plan()
            .patch(
                pairing.path("/conferences/" + conference + "/agenda"),
                "{\"entry_ids\": [\"" + entries.get(0) + "\"]}"),
        428,
        "precondition_required");
  }

  @Test
  @Tag("M5.2")
  void everybodyIsNamedOnceInTheNewOrderAndNobodyElse() {
    List<String> fewer = entries.subList(0, 3);
    List<String> twice = List.of(entries.get(0), entries.get(0), entries.get(1), entries.get(2));
    List<String> stranger =
        List.of(
            entries.get(0),
            entries.get(1),
            entries.get(2),
            planning.entry("plan_member_id", "P-5"));

    for (List<String> order : List.of(fewer, twice, stranger)) {
      assertAt(planning.reorder(conference, "*", order), 422, "rule_broken", "/entry_ids");
    }
    assertThat(patients(planning.read(conference), "/entry_id")).isEqualTo(entries);
  }

  @Test
  @Tag("M5.2")
  void aDroppedPatientLeavesAReasonAndAFreePlace() {
    Answer dropped = planning.drop(conference, entries.get(1));

    assertThat(dropped.status()).as(dropped.body()).isEqualTo(200);
    assertThat(patients(dropped, "/entry_id"))
        .containsExactly(entries.get(0), entries.get(2), entries.get(3));
    assertThat(patients(dropped, "/position")).containsExactly("1", "2", "3");
    assertThat(leftOut(dropped, "/entry_id")).containsExactly(entries.get(1));
    assertThat(leftOut(dropped, "/code")).containsExactly("dropped");
    assertThat(leftOut(dropped, "/party")).containsExactly("plan");
    assertThat(leftOut(dropped, "/reason")).containsExactly("Already spoken of");
    assertProblem(planning.drop(conference, entries.get(1)), 404, "not_found");

    Answer back = planning.add(pairing.practice(), conference, entries.get(1));
    assertThat(patients(back, "/entry_id")).endsWith(entries.get(1));
    assertThat(leftOut(back, "/entry_id")).isEmpty();
  }

  @Test
  @Tag("M5.6")
  void anUrgentPatientFindsAPlaceAfterPublicationAndTheLastOneLeadsTheNextAgenda() {
    assertThat(planning.publish(pairing.practice(), conference).status()).isEqualTo(200);
    String urgent = planning.urgent("C1", "Zimmermann");

    Answer added = planning.add(pairing.practice(), conference, urgent);

    assertThat(added.status()).as(added.body()).isEqualTo(200);
    assertThat(patients(added, "/entry_id"))
        .containsExactly(entries.get(0), entries.get(1), entries.get(2), urgent);
    assertThat(added.text("/patients/3/reason/code")).isEqualTo("added_urgently");
    assertThat(added.text("/patients/3/reason/text"))
        .isEqualTo("Added by the practice: Fell last night");
    assertThat(leftOut(added, "/code")).containsExactly("displaced");
    assertProblem(planning.add(pairing.plan(), conference, urgent), 409, "state_conflict");
    Answer next = planning.generate(planning.conference(10), "{}");
    assertThat(next.text("/patients/0/entry_id")).isEqualTo(entries.get(3));
    assertThat(next.text("/patients/0/reason/code")).isEqualTo("displaced_before");
  }

  @Test
  @Tag("M5.6")
  void whoIsUrgentGivesWayToNobody() {
    for (int i = 0; i < 4; i++) {
      String urgent = planning.urgent("C" + i, "Zimmermann" + "abcd".charAt(i));
      assertThat(planning.add(pairing.plan(), conference, urgent).status()).isEqualTo(200);
    }

    String fifth = planning.urgent("C5", "Quandt");

    assertProblem(planning.add(pairing.plan(), conference, fifth), 409, "state_conflict");
    assertAt(
        planning.add(pairing.plan(), conference, "cle_01jd8z4qk7e9tbn3x5m2v6w8ya"),
        422,
        "rule_broken",
        "/entry_id");
  }

  @Test
  @Tag("M5.2")
  void publishedItPreparesTheConferenceAndStays() {
    Answer published = planning.publish(pairing.plan(), conference);

    assertThat(published.text("/state")).isEqualTo("published");
    assertThat(published.json().has("published_at")).isTrue();
    assertThat(pairing.practice().get(pairing.path("/conferences/" + conference)).text("/state"))
        .isEqualTo("prepared");
    assertProblem(planning.publish(pairing.plan(), conference), 409, "state_conflict");
    assertProblem(planning.reorder(conference, "*", entries), 409, "state_conflict");
    assertProblem(planning.drop(conference, entries.get(0)), 409, "state_conflict");
    assertProblem(planning.sendGenerate(pairing.plan(), conference, "{}"), 409, "state_conflict");
    assertThat(planning.read(conference).json()).isEqualTo(published.json());
  }

  @Test
  void anEmptyAgendaIsNotPublished() {
    entries.forEach(entry -> assertThat(planning.drop(conference, entry).status()).isEqualTo(200));

    assertProblem(planning.publish(pairing.plan(), conference), 409, "state_conflict");
    assertThat(pairing.plan().get(pairing.path("/conferences/" + conference)).text("/state"))
        .isEqualTo("scheduled");
  }

  @Test
  @Tag("M2.11")
  void whoeverIsTakenOffTheCombinedListDisappears() {
    takeOff(entries.get(0));
    assertThat(patients(planning.read(conference), "/entry_id")).isEqualTo(entries.subList(1, 4));

    Answer published = planning.publish(pairing.plan(), conference);
    takeOff(entries.get(1));

    assertThat(leftOut(published, "/entry_id")).containsExactly(entries.get(0));
    assertThat(leftOut(published, "/code")).containsExactly("removed");
    assertThat(patients(planning.read(conference), "/entry_id")).isEqualTo(entries.subList(2, 4));
  }

  @Test
  @Tag("M5.6")
  void generatingAgainKeepsWhoWasAdded() {
    String urgent = planning.urgent("C1", "Zimmermann");
    String other = planning.entry("plan_member_id", "P-5");
    assertThat(planning.add(pairing.practice(), conference, other).status()).isEqualTo(200);

    Answer again = planning.generate(conference, "{}");

    assertThat(patients(again, "/entry_id")).contains(urgent, other).hasSize(4);
    assertThat(patients(again, "/reason/text")).contains("Added by the practice: Fell last night");
  }

  @Test
  @Tag("M5.6")
  void whoIsUrgentKeepsThePlaceAlsoWithAnotherReason() {
    String urgent = planning.urgent("C1", "Zimmermann");
    String patient =
        pairing.plan().get(pairing.path("/combined-list/entries/" + urgent)).text("/patient_id");
    Answer given =
        pairing
            .plan()
            .post(
                pairing.path("/tasks"),
                """
                {"text": "Call", "owner_party": "practice", "patient_id": "%s", "due_on": "%s"}
                """
                    .formatted(patient, LocalDate.now(ZoneOffset.UTC).plusDays(1)));
    assertThat(given.status()).as(given.body()).isEqualTo(201);
    Answer draft = planning.generate(conference, "{}");
    assertThat(draft.text("/patients/0/reason/code")).isEqualTo("follow_up");
    for (int i = 2; i <= 4; i++) {
      String more = planning.urgent("C" + i, "Quandt" + "abcd".charAt(i - 1));
      assertThat(planning.add(pairing.plan(), conference, more).status()).isEqualTo(200);
    }

    assertThat(patients(planning.read(conference), "/entry_id")).contains(urgent);
    String fifth = planning.urgent("C5", "Okafor");
    assertProblem(planning.add(pairing.plan(), conference, fifth), 409, "state_conflict");
  }

  @Test
  void theAgendaOfACancelledConferenceStays() {
    Answer cancelled =
        pairing
            .plan()
            .post(
                pairing.path("/conferences/" + conference + "/cancel"),
                "{\"code\": \"holiday\", \"reason\": \"Thanksgiving\"}");
    assertThat(cancelled.status()).isEqualTo(200);

    assertProblem(planning.reorder(conference, "*", entries), 409, "state_conflict");
    assertProblem(planning.drop(conference, entries.get(0)), 409, "state_conflict");
    assertProblem(
        planning.add(pairing.plan(), conference, planning.entry("plan_member_id", "P-5")),
        409,
        "state_conflict");
    assertThat(patients(planning.read(conference), "/entry_id")).isEqualTo(entries);
  }

  @Test
  void anUnchangedAgendaIsNotSentAgain() {
    Answer read = planning.read(conference);

    Answer again =
        pairing
            .practice()
            .with("If-None-Match", read.etag())
            .get(pairing.path("/conferences/" + conference + "/agenda"));

    assertThat(again.status()).isEqualTo(304);
  }

  @RepeatedTest(3)
  void isPublishedOnceHoweverManyTry() {
    List<Answer> answers =
        Together.run(
            THREADS,
            thread ->
                planning.publish(
                    thread % 2 == 0 ? pairing.plan() : pairing.practice(), conference));

    assertThat(answers.stream().map(Answer::status))
        .containsExactlyInAnyOrder(200, 409, 409, 409, 409, 409, 409, 409);
  }

  @RepeatedTest(3)
  void aConferenceIsEitherPreparedOrCancelled() {
    List<Answer> answers =
        Together.run(
            2,
            thread ->
                thread == 0
                    ? planning.publish(pairing.plan(), conference)
                    : pairing
                        .practice()
                        .post(
                            pairing.path("/conferences/" + conference + "/cancel"),
                            "{\"code\": \"holiday\", \"reason\": \"Thanksgiving\"}"));

    // What is prepared can still be cancelled; what is cancelled cannot be prepared.
    assertThat(answers.get(1).status()).isEqualTo(200);
    assertThat(answers.get(0).status()).isIn(200, 409);
    assertThat(pairing.plan().get(pairing.path("/conferences/" + conference)).text("/state"))
        .isEqualTo("cancelled");
  }

  @RepeatedTest(3)
  @Tag("M5.6")
  void ofTwoUrgentPatientsAtOnceNeitherIsLost() {
    List<String> urgent =
        List.of(planning.urgent("C1", "Zimmermann"), planning.urgent("C2", "Okafor"));

    List<Answer> answers =
        Together.run(2, thread -> planning.add(pairing.practice(), conference, urgent.get(thread)));

    assertThat(answers.stream().map(Answer::status)).containsOnly(200);
    Answer now = planning.read(conference);
    assertThat(patients(now, "/entry_id")).hasSize(4).containsAll(urgent);
    assertThat(Set.copyOf(leftOut(now, "/entry_id")))
        .isEqualTo(Set.of(entries.get(2), entries.get(3)));
  }

  private void takeOff(String entry) {
    Answer removed =
        pairing
            .plan()
            .post(
                pairing.path("/combined-list/entries/" + entry + "/remove"),
                "{\"code\": \"other\", \"reason\": \"Moved away\"}");
    assertThat(removed.status()).as(removed.body()).isEqualTo(200);
  }
}
