package care.duet.server.summary;

import static care.duet.server.testing.Problems.assertAt;
import static care.duet.server.testing.Problems.assertParameter;
import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.agenda.Planning;
import care.duet.server.contact.People;
import care.duet.server.platform.id.TypeId;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.Together;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who gets a summary, when it counts as sent, and who has read it. */
@Tag("M9.1")
final class SummarySendingIT {

  private static final int THREADS = 16;
  private static final String ON_BEHALF_OF = "Duet-On-Behalf-Of";

  private final TestPairing pairing = TestPairing.active();
  private final Summarizing summarizing = new Summarizing(pairing);
  private final People people = new People(pairing);
  private String conference = "";
  private String ana = "";
  private String joe = "";

  @BeforeEach
  void draft() {
    Planning planning = summarizing.planning();
    planning.submit(pairing.plan(), Lists.strangers(Lists.plan(), "P", 3));
    ana = summarizing.person(pairing.plan(), pairing.planClientId(), "Ana Ruiz", "project_manager");
    joe =
        summarizing.person(
            pairing.practice(), pairing.practiceClientId(), "Joe Park", "clinical_care_manager");
    conference = planning.begun(3);
    summarizing.close(conference, summarizing.allDiscussed(conference), ana, List.of());
    summarizing.draft(conference);
  }

  @Test
  @Tag("M1.13")
  @Tag("M7.13")
  void goesToThePracticesCareManagersAndToWhoeverTookPart() {
    people.add(pairing.plan(), "Not There", "case_manager");

    Answer sent = summarizing.sent(conference, 1);

    assertThat(sent.text("/state")).isEqualTo("sent");
    assertThat(sent.text("/late")).isEqualTo("false");
    assertThat(Planning.texts(sent, "/deliveries", "/contact_id"))
        .containsExactlyInAnyOrder(ana, joe);
    assertThat(Planning.texts(sent, "/deliveries", "/name"))
        .containsExactlyInAnyOrder("Ana Ruiz", "Joe Park");
    assertThat(Planning.texts(sent, "/deliveries", "/delivered_at"))
        .containsOnly(sent.text("/sent_at"));
    assertThat(summarizing.state(conference)).isEqualTo("summarized");
    assertThat(summarizing.read(conference, 1).json()).isEqualTo(sent.json());
    Answer overview = summarizing.overview(conference);
    assertThat(overview.text("/overdue")).isEqualTo("false");
    assertThat(overview.text("/summaries/0/state")).isEqualTo("sent");
    assertThat(overview.text("/summaries/0/sent_at")).isEqualTo(sent.text("/sent_at"));
    assertThat(
            pairing
                .practice()
                .with("If-None-Match", overview.etag())
                .get(summarizing.path(conference, ""))
                .status())
        .isEqualTo(304);
  }

  @Test
  void goesToThoseWhoAreNamedInstead() {
    String bo = people.add(pairing.practice(), "Bo Lind", "care_coordinator");

    Answer sent =
        summarizing.send(
            pairing.plan(), conference, 1, "{\"contact_ids\": [\"%s\"]}".formatted(bo));

    assertThat(Planning.texts(sent, "/deliveries", "/contact_id")).containsExactly(bo);
  }

  @Test
  void nobodyWhoHasLeftIsAnObserverOrUnknownGetsIt() {
    String observer = people.add(pairing.plan(), "Kim Watcher", "observer");
    String gone = people.add(pairing.practice(), "Lee Gone", "care_coordinator");
    leave(pairing.practice(), gone);
    TestPairing other = TestPairing.active();
    String theirs = new People(other).add(other.plan(), "Max Other", "project_manager");

    for (String refused : List.of(observer, gone, theirs, TypeId.next("con"))) {
      assertAt(
          summarizing.send(
              pairing.plan(),
              conference,
              1,
              "{\"contact_ids\": [\"%s\", \"%s\"]}".formatted(joe, refused)),
          422,
          "rule_broken",
          "/contact_ids/1");
    }
    assertAt(
        summarizing.send(
            pairing.plan(),
            conference,
            1,
            "{\"contact_ids\": [\"%1$s\", \"%1$s\"]}".formatted(joe)),
        422,
        "rule_broken",
        "/contact_ids/1");
    assertProblem(
        summarizing.send(pairing.plan(), conference, 1, "{\"contact_ids\": []}"),
        422,
        "rule_broken");
    assertThat(summarizing.state(conference)).isEqualTo("closed");
  }

  @Test
  void needsSomebodyToGoTo() {
    leave(pairing.plan(), ana);
    leave(pairing.practice(), joe);

    assertAt(
        summarizing.send(pairing.plan(), conference, 1, "{}"), 422, "rule_broken", "/contact_ids");
    assertThat(summarizing.read(conference, 1).text("/state")).isEqualTo("draft");
  }

  @Test
  void isSentOnceByThePlanAndNeverChangesAgain() {
    assertProblem(summarizing.send(pairing.practice(), conference, 1, "{}"), 403, "forbidden");
    assertProblem(summarizing.send(pairing.plan(), conference, 2, "{}"), 404, "not_found");
    summarizing.sent(conference, 1);

    assertProblem(summarizing.send(pairing.plan(), conference, 1, "{}"), 409, "state_conflict");
    assertProblem(
        summarizing.change(conference, 1, "*", "{\"introduction\": \"Late\"}"),
        409,
        "state_conflict");
    assertProblem(
        summarizing.change(conference, 1, "*", "{\"refresh\": true}"), 409, "state_conflict");
  }

  @RepeatedTest(2)
  void isSentOnceHoweverManyTry() {
    List<Answer> answers =
        Together.run(THREADS, thread -> summarizing.send(pairing.plan(), conference, 1, "{}"));

    assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
    assertThat(answers.stream().filter(answer -> answer.status() == 409)).hasSize(THREADS - 1);
    assertThat(summarizing.read(conference, 1).json().path("deliveries")).hasSize(2);
  }

  @Test
  void isDraftedOnceHoweverManyTry() {
    summarizing.sent(conference, 1);

    List<Answer> answers =
        Together.run(
            THREADS,
            thread ->
                summarizing.sendDraft(
                    pairing.plan(), conference, "{\"correction_reason\": \"A wrong date\"}"));

    assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
    assertThat(answers.stream().filter(answer -> answer.status() == 409)).hasSize(THREADS - 1);
  }

  @Test
  void aCorrectionSaysWhyAndLeavesTheFirstOneAsItIs() {
    Answer first = summarizing.sent(conference, 1);
    assertAt(
        summarizing.sendDraft(pairing.plan(), conference, "{}"),
        422,
        "rule_broken",
        "/correction_reason");

    Answer correction = summarizing.correct(conference, "The practice calls, not the plan");
    Answer sent = summarizing.sent(conference, 2);

    assertThat(correction.text("/number")).isEqualTo("2");
    assertThat(sent.text("/correction_reason")).isEqualTo("The practice calls, not the plan");
    assertThat(sent.json().has("due_at")).isFalse();
    assertThat(sent.json().has("late")).isFalse();
    assertThat(summarizing.read(conference, 1).json()).isEqualTo(first.json());
    assertThat(summarizing.state(conference)).isEqualTo("summarized");
    assertThat(Planning.texts(summarizing.overview(conference), "/summaries", "/number"))
        .containsExactly("1", "2");
  }

  @Test
  void theSameRequestSentAgainIsAnsweredAsBefore() {
    Api once = pairing.plan().with("Idempotency-Key", "send-" + conference);

    Answer first = summarizing.send(once, conference, 1, "{}");
    Answer again = summarizing.send(once, conference, 1, "{}");

    assertThat(first.status()).as(first.body()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.header("Idempotency-Replayed")).contains("true");
  }

  @Test
  void aRecipientConfirmsOnceToHaveReadItAndReadingAloneConfirmsNothing() {
    Api acting = pairing.practice().with(ON_BEHALF_OF, joe);
    Answer sent = summarizing.sent(conference, 1);

    assertThat(acting.get(summarizing.path(conference, "/1")).json()).isEqualTo(sent.json());
    Answer confirmed = summarizing.confirm(acting, conference, 1);

    assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
    assertThat(confirmed.etag()).isNotEqualTo(sent.etag());
    String readAt = readAt(confirmed, joe);
    assertThat(readAt).isNotEmpty();
    assertThat(readAt(confirmed, ana)).isEmpty();
    assertThat(readAt(summarizing.confirm(acting, conference, 1), joe)).isEqualTo(readAt);
  }

  @Test
  void onlyARecipientOfWhatWasSentConfirms() {
    String bo =
        summarizing.person(
            pairing.practice(), pairing.practiceClientId(), "Bo Lind", "care_coordinator");
    Api acting = pairing.practice().with(ON_BEHALF_OF, joe);
    assertProblem(summarizing.confirm(acting, conference, 1), 409, "state_conflict");
    assertProblem(summarizing.confirm(acting, conference, 2), 404, "not_found");
    summarizing.sent(conference, 1);

    assertParameter(
        summarizing.confirm(pairing.practice(), conference, 1), "invalid_parameter", ON_BEHALF_OF);
    assertProblem(
        summarizing.confirm(pairing.practice().with(ON_BEHALF_OF, bo), conference, 1),
        403,
        "forbidden");
    assertProblem(summarizing.confirm(pairing.caller("observer"), conference, 1), 403, "forbidden");
  }

  private void leave(Api side, String contact) {
    Answer left =
        people.change(
            side, contact, "{\"active_from\": \"2020-01-01\", \"active_to\": \"2020-12-31\"}");
    assertThat(left.status()).as(left.body()).isEqualTo(200);
  }

  private static String readAt(Answer summary, String contact) {
    for (var delivery : summary.json().path("deliveries")) {
      if (delivery.path("contact_id").asText().equals(contact)) {
        return delivery.path("read_at").asText();
      }
    }
    throw new IllegalArgumentException(contact);
  }
}
