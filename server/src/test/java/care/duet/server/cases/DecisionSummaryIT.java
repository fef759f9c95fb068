package care.duet.server.cases;

import static care.duet.server.agenda.Planning.texts;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.TestPairing;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was decided, in the summary of the conference. */
@Tag("M7.13")
@Tag("M9.2")
@Tag("M9.3")
final class DecisionSummaryIT {

  private final Call call = Call.begun("{}");
  private final TestPairing pairing = call.pairing();

  @Test
  void isToldWithTheGoalAndTheDaysOfTheReports() {
    Answer decided = call.decided("plan", "");
    Answer changed = call.decide(pairing.plan(), call.entries().get(1), "practice", goal());
    assertThat(changed.status()).as(changed.body()).isEqualTo(201);
    close();

    Answer draft =
        pairing.plan().post(pairing.path("/conferences/" + call.conference() + "/summaries"), "{}");

    assertThat(draft.status()).as(draft.body()).isEqualTo(201);
    assertThat(draft.text("/patients/0/decision/lead")).isEqualTo("plan");
    assertThat(draft.text("/patients/0/decision/reason")).isEqualTo("As both see it");
    assertThat(draft.text("/patients/0/decision/goal"))
        .isEqualTo("Maximize patient access to needed care");
    assertThat(texts(draft, "/patients/0/next_steps", "/report_back_on"))
        .isEqualTo(
            texts(
                call.tasks("patient_id=" + decided.text("/patient_id")),
                "/items",
                "/report_back_on"));
    assertThat(draft.text("/patients/1/decision/lead")).isEqualTo("practice");
    assertThat(texts(draft, "/patients/1/next_steps", "/owner_party")).containsExactly("plan");
    assertThat(draft.json().at("/patients/2").has("decision")).isFalse();
    String text =
        pairing
            .practice()
            .with("Accept", "text/plain")
            .get(pairing.path("/conferences/" + call.conference() + "/summaries/1"))
            .body();
    assertThat(text)
        .contains("Led by the plan: As both see it")
        .contains("Shared goal: Maximize patient access to needed care")
        .contains("Led by the practice: As both see it")
        .containsOnlyOnce("Report to the practice how the patient is.");
  }

  private void close() {
    String results =
        call.entries().stream()
            .map(entry -> "{\"entry_id\": \"%s\", \"result\": \"discussed\"}".formatted(entry))
            .collect(Collectors.joining(", "));
    Answer closed =
        pairing
            .plan()
            .post(
                pairing.path("/conferences/" + call.conference() + "/close"),
                """
                {"results": [%s], "nobody_next": true,
                 "attendance": [{"contact_id": "%s", "minutes": 30, "preparation_minutes": 20}]}
                """
                    .formatted(results, call.plan()));
    assertThat(closed.status()).as(closed.body()).isEqualTo(201);
  }

  private static String goal() {
    return "\"goal\": \"Fewer emergencies\"";
  }
}
