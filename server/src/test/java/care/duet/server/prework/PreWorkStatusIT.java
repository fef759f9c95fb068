package care.duet.server.prework;

import static care.duet.server.agenda.Planning.patients;
import static care.duet.server.prework.Preparing.COMPLETE;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.agenda.Planning;
import care.duet.server.contact.People;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.CountingServer;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How far the pre-work is, as both sides see it before the call. */
@Tag("M4.9")
final class PreWorkStatusIT {

  private static final CountingServer COUNTING = new CountingServer();

  private final Planning planning = new Planning(TestPairing.active());
  private final TestPairing pairing = planning.pairing();
  private final Api plan = pairing.plan();
  private final Api practice = pairing.practice();
  private Preparing work = new Preparing(pairing, "");
  private List<String> entries = List.of();

  @AfterAll
  static void stop() {
    COUNTING.stop();
  }

  @BeforeEach
  void generate() {
    planning.submit(plan, Lists.strangers(Lists.plan(), "P", 3));
    work = new Preparing(pairing, planning.conference(3));
    entries = patients(planning.generate(work.conference(), "{}"), "/entry_id");
  }

  @Test
  void saysForEachPatientInTheAgendasOrderWhichSideHasSubmitted() {
    work.prepare(entries.get(1), "plan");
    work.prepare(entries.get(1), "practice");
    work.prepare(entries.get(2), "practice");

    Answer status = work.status(plan);

    assertThat(status.status()).as(status.body()).isEqualTo(200);
    assertThat(work.said(plan, "/entry_id")).isEqualTo(entries);
    assertThat(work.said(plan, "/position")).containsExactly("1", "2", "3");
    assertThat(work.said(plan, "/plan/state"))
        .containsExactly("not_submitted", "submitted", "not_submitted");
    assertThat(work.said(plan, "/practice/state"))
        .containsExactly("not_submitted", "submitted", "submitted");
    assertThat(status.text("/plan/submitted")).isEqualTo("1");
    assertThat(status.text("/plan/not_submitted")).isEqualTo("2");
    assertThat(status.text("/practice/submitted")).isEqualTo("2");
    assertThat(status.text("/practice/not_submitted")).isEqualTo("1");
    assertThat(status.text("/practice/late")).isEqualTo("0");
    assertThat(status.text("/patients/1/plan/submitted_at")).isNotEmpty();
    assertThat(status.json().path("complete").asBoolean()).isFalse();
  }

  @Test
  void isCompleteOnceBothSidesHaveSubmittedForEverybody() {
    for (String entry : entries) {
      work.prepare(entry, "plan");
      work.prepare(entry, "practice");
    }

    assertThat(work.status(practice).json().path("complete").asBoolean()).isTrue();
    String urgent = planning.urgent("C9", "Zimmermann");
    assertThat(planning.add(practice, work.conference(), urgent).status()).isEqualTo(200);
    assertThat(work.status(practice).json().path("complete").asBoolean()).isFalse();
  }

  @Test
  void whatIsMissingIsToldOfTheCallersOwnSideAlone() {
    work.write(plan, entries.get(0), "plan", COMPLETE.replace("\"lead_reason\"", "\"draft_goal\""));

    for (String side : List.of("plan", "practice")) {
      Answer status = work.status(side.equals("plan") ? plan : practice);
      String other = side.equals("plan") ? "practice" : "plan";
      assertThat(status.json().at("/patients/1/" + side + "/missing")).hasSize(9);
      assertThat(status.json().at("/patients/0/" + other).has("missing")).isFalse();
    }
  }

  @Test
  void whoeverIsTakenOffTheCombinedListDisappears() {
    work.prepare(entries.get(0), "plan");
    String entry = pairing.path("/combined-list/entries/" + entries.get(0));

    Answer removed =
        practice.post(entry + "/remove", "{\"code\": \"other\", \"reason\": \"Moved away\"}");

    assertThat(removed.status()).as(removed.body()).isEqualTo(200);
    assertThat(work.said(plan, "/entry_id")).isEqualTo(entries.subList(1, 3));
    assertThat(work.status(plan).text("/plan/submitted")).isEqualTo("0");
    assertThat(work.read(practice, entries.get(0), "plan").status()).isEqualTo(404);
    assertThat(work.read(plan, entries.get(0), "plan").status()).isEqualTo(404);
    assertThat(practice.post(entry + "/restore", "{\"reason\": \"Is back\"}").status())
        .isEqualTo(200);
    assertThat(work.read(practice, entries.get(0), "plan").text("/state")).isEqualTo("submitted");
  }

  @Test
  void nobodyIsToBePreparedBeforeThereIsAnAgenda() {
    Preparing later = new Preparing(pairing, planning.conference(5));

    Answer status = later.status(plan);

    assertThat(status.status()).as(status.body()).isEqualTo(200);
    assertThat(status.json().path("patients")).isEmpty();
    assertThat(status.json().path("complete").asBoolean()).isFalse();
    assertThat(new Preparing(pairing, "cnf_01jd8z4qk7e9tbn3x5m2v6w8ya").status(plan).status())
        .isEqualTo(404);
  }

  @Test
  void isTheSameUntilSomethingChanges() {
    Answer status = work.status(plan);
    Api held = plan.with("If-None-Match", status.etag());

    assertThat(work.status(held).status()).isEqualTo(304);
    work.write(plan, entries.get(0), "plan", "{\"risk_level\": \"not_high\"}");
    assertThat(work.status(held).status()).isEqualTo(200);
  }

  @Test
  void tenPatientsCostTheStatementsOfOne() {
    Preparing counted = new Preparing(pairing.at(COUNTING.uri()), work.conference());
    int three = COUNTING.statements(() -> counted.status(counted.pairing().plan()));
    planning.submit(practice, Lists.strangers(Lists.practice(), "C", 7));
    planning.generate(work.conference(), "{}");

    int ten = COUNTING.statements(() -> counted.status(counted.pairing().plan()));

    assertThat(work.said(plan, "/entry_id")).hasSize(10);
    assertThat(ten).isEqualTo(three);
  }

  @Test
  @Tag("M4.7")
  void whoHasATaskHasEarlierStepsToSpeakOfUnlessItIsCancelled() {
    assertThat(work.missing(practice, "practice")).doesNotContain("/earlier_steps");
    String task = task(work.status(plan).text("/patients/0/patient_id"));

    assertThat(work.missing(practice, "practice")).contains("/earlier_steps");
    work.write(plan, entries.get(0), "plan", withoutEarlierSteps());
    assertThat(work.submit(plan, entries.get(0), "plan").text("/errors/0/pointer"))
        .isEqualTo("/earlier_steps");
    assertThat(plan.post(task + "/cancel", "{\"reason\": \"A mistake\"}").status()).isEqualTo(200);
    assertThat(work.missing(practice, "practice")).doesNotContain("/earlier_steps");
    assertThat(work.submit(plan, entries.get(0), "plan").status()).isEqualTo(200);
  }

  @Test
  @Tag("M4.7")
  void whoWasDiscussedOrLeftOpenHasEarlierStepsToSpeakOf() {
    hold(List.of("discussed", "left_open", "not_reached"));
    Preparing next = new Preparing(pairing, planning.conference(10));
    planning.generate(next.conference(), "{}");
    for (String entry : entries.subList(0, 1)) {
      assertThat(planning.add(plan, next.conference(), entry).status()).isEqualTo(200);
    }

    List<String> needing =
        IntStream.range(0, 3)
            .mapToObj(i -> next.status(plan).json().at("/patients/" + i))
            .filter(
                patient ->
                    Preparing.texts(patient.at("/plan/missing"), "/pointer")
                        .contains("/earlier_steps"))
            .map(patient -> patient.path("entry_id").asText())
            .toList();

    assertThat(next.said(plan, "/entry_id")).containsExactlyInAnyOrderElementsOf(entries);
    assertThat(needing).containsExactlyInAnyOrder(entries.get(0), entries.get(1));
  }

  private String task(String patient) {
    String contact = new People(pairing).add(plan, "Robin Example", "case_manager");
    Answer made =
        plan.post(
            pairing.path("/tasks"),
            """
            {"text": "Call", "owner_party": "plan", "owner_contact_id": "%s", "patient_id": "%s",
             "due_on": "2126-03-01"}
            """
                .formatted(contact, patient));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return pairing.path("/tasks/" + made.text("/id"));
  }

  private void hold(List<String> results) {
    String manager = new People(pairing).add(plan, "Robin Example", "project_manager");
    assertThat(planning.publish(plan, work.conference()).status()).isEqualTo(200);
    assertThat(work.start().status()).isEqualTo(200);
    String said =
        IntStream.range(0, results.size())
            .mapToObj(
                i ->
                    "{\"entry_id\": \"%s\", \"result\": \"%s\"}"
                        .formatted(entries.get(i), results.get(i)))
            .collect(Collectors.joining(", "));
    Answer closed =
        plan.post(
            pairing.path("/conferences/" + work.conference() + "/close"),
            """
            {"results": [%s], "nobody_next": true,
             "attendance": [{"contact_id": "%s", "minutes": 30, "preparation_minutes": 45}]}
            """
                .formatted(said, manager));
    assertThat(closed.status()).as(closed.body()).isEqualTo(201);
  }

  private static String withoutEarlierSteps() {
    return COMPLETE.replaceFirst("\"earlier_steps\": \"[^\"]*\",", "");
  }
}
