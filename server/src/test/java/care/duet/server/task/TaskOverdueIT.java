package care.duet.server.task;

import static care.duet.server.testing.Problems.assertAt;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.contact.People;
import care.duet.server.testing.Answer;
import care.duet.server.testing.SetClock;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a task becomes overdue: when its last day is over where the pairing is. */
@Tag("M9.4")
final class TaskOverdueIT {

  private static final SetClock CLOCK = new SetClock();
  private static final TestServer SERVER = CLOCK.server();

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @ParameterizedTest
  @CsvSource({
    "America/New_York, 2026-01-16T04:59:59Z, 2026-01-16T05:00:00Z",
    "Asia/Tokyo, 2026-01-15T14:59:59Z, 2026-01-15T15:00:00Z"
  })
  void aTaskIsOverdueFromMidnightWhereThePairingIs(String zone, Instant before, Instant after) {
    TestPairing pairing = TestPairing.active("{\"time_zone\": \"" + zone + "\"}").at(SERVER.uri());
    Work work = new Work(pairing);
    // Past, so that this server tidies nothing away that other tests still need.
    CLOCK.set("2026-01-12T12:00:00Z");
    String joe =
        new People(pairing)
            .add(
                pairing.practice(),
                "Joe Park",
                "clinical_care_manager",
                "\"active_from\": \"2026-01-01\"")
            .text("/id");
    Answer made =
        work.send(
            pairing.practice(),
            Work.body("Call", "practice", Work.owner(joe)).replace(Work.DUE, "2026-01-15"));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    String task = made.text("/id");

    CLOCK.set(before);
    assertThat(work.get(task).text("/overdue")).isEqualTo("false");
    assertThat(work.texts(pairing.plan(), "?overdue=true")).isEmpty();
    assertThat(work.texts(pairing.plan(), "?overdue=false")).containsExactly("Call");

    CLOCK.set(after);
    Answer late =
        pairing
            .plan()
            .with("If-None-Match", made.etag())
            .get(made.header("Location").orElseThrow());
    assertThat(late.status()).as("another state by now").isEqualTo(200);
    assertThat(late.text("/overdue")).isEqualTo("true");
    assertThat(work.texts(pairing.plan(), "?overdue=true")).containsExactly("Call");
    assertThat(work.texts(pairing.plan(), "?overdue=false")).isEmpty();
    assertThat(work.change(pairing.practice(), task, "{\"priority\": \"high\"}").status())
        .as("a late task can still be changed")
        .isEqualTo(200);
    assertAt(
        work.change(pairing.practice(), task, "{\"due_on\": \"2026-01-15\"}"),
        422,
        "rule_broken",
        "/due_on");

    work.move(pairing.practice(), task, "start", "");
    work.move(pairing.practice(), task, "complete", "{\"result\": \"Reached\"}");
    assertThat(work.get(task).text("/overdue")).as("done late").isEqualTo("false");
    assertThat(work.texts(pairing.plan(), "?overdue=true")).isEmpty();
  }
}
