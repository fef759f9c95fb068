package care.duet.server.task;

import static care.duet.server.testing.Problems.assertAt;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.agenda.Planning;
import care.duet.server.platform.id.TypeId;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tasks that are agreed on in a conference. */
@Tag("M7.8")
@Tag("M7.13")
final class TaskConferenceIT {

  private final TestPairing pairing = TestPairing.active();
  private final Planning planning = new Planning(pairing);
  private final Work work = new Work(pairing);

  @BeforeEach
  void name() {
    planning.submit(pairing.plan(), Lists.strangers(Lists.plan(), "P", 2));
  }

  @Test
  void aTaskNamesTheConferenceThatItWasAgreedOnIn() {
    String conference = planning.begun(3);

    Answer agreed = work.give(pairing.plan(), "Call the hospital", "practice", in(conference));
    Answer other = work.give(pairing.plan(), "Something else", "practice", "");

    assertThat(agreed.text("/origin")).isEqualTo("conference");
    assertThat(agreed.text("/conference_id")).isEqualTo(conference);
    assertThat(work.get(agreed.text("/id")).json()).isEqualTo(agreed.json());
    assertThat(other.text("/origin")).isEqualTo("manual");
    assertThat(other.json().has("conference_id")).isFalse();
    assertThat(work.texts(pairing.plan(), "?conference_id=" + conference))
        .containsExactly("Call the hospital");
    assertThat(work.texts(pairing.plan(), "?conference_id=" + TypeId.next("cnf"))).isEmpty();
  }

  @Test
  void itKeepsTheConferenceWhateverBecomesOfIt() {
    String conference = planning.begun(3);
    String task = work.give(pairing.plan(), "Call", "practice", in(conference)).text("/id");

    work.change(pairing.plan(), task, "{\"priority\": \"high\"}");
    work.move(pairing.practice(), task, "decline", "{\"reason\": \"Nobody there\"}");
    work.move(pairing.plan(), task, "cancel", "{\"reason\": \"Not needed\"}");

    assertThat(work.get(task).text("/conference_id")).isEqualTo(conference);
  }

  @Test
  void aConferenceThatHasNotBegunIsCancelledOrUnknownIsRefused() {
    String ahead = planning.conference(3);
    String cancelled = planning.conference(4);
    assertThat(
            pairing
                .plan()
                .post(
                    pairing.path("/conferences/" + cancelled + "/cancel"),
                    "{\"code\": \"holiday\", \"reason\": \"Thanksgiving\"}")
                .status())
        .isEqualTo(200);
    TestPairing other = TestPairing.active();
    Planning elsewhere = new Planning(other);
    elsewhere.submit(other.plan(), Lists.strangers(Lists.plan(), "Q", 2));

    assertRefused(ahead, "not_begun");
    assertRefused(cancelled, "not_begun");
    assertRefused(TypeId.next("cnf"), "unknown");
    assertRefused(elsewhere.begun(3), "unknown");
  }

  private void assertRefused(String conference, String code) {
    Answer refused = work.send(pairing.plan(), Work.body("Call", "practice", in(conference)));
    assertAt(refused, 422, "rule_broken", "/conference_id");
    assertThat(refused.text("/errors/0/code")).isEqualTo(code);
  }

  private static String in(String conference) {
    return "\"conference_id\": \"" + conference + "\"";
  }
}
