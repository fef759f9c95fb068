package care.duet.server.prework;

import static care.duet.server.agenda.Planning.patients;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.agenda.Planning;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Lists;
import care.duet.server.testing.SetClock;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when pre-work is due, and that it is taken later too. */
@Tag("M4.1")
final class PreWorkDueIT {

  private static final SetClock CLOCK = new SetClock();
  private static final TestServer SERVER = CLOCK.server();

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @ParameterizedTest(name = "{0} days before {2}: {3}")
  @CsvSource({
    "1, every_day, 2026-01-20T15:00:00Z, 2026-01-19T15:00:00Z",
    "2, every_day, 2026-03-09T14:00:00Z, 2026-03-07T15:00:00Z",
    "1, working_days, 2026-03-09T14:00:00Z, 2026-03-06T15:00:00Z",
    "0, working_days, 2026-03-09T14:00:00Z, 2026-03-09T14:00:00Z"
  })
  void isDueSoManyDaysBeforeTheCallAtItsTimeOfDay(
      int days, String counted, String call, String due) {
    TestPairing pairing =
        at(
            "2026-01-12T12:00:00Z",
            "{\"pre_work_lead_days\": %d, \"deadline_days\": \"%s\"}".formatted(days, counted));

    Preparing work = new Preparing(pairing, conference(pairing, call));

    assertThat(work.status(pairing.practice()).text("/due_at")).isEqualTo(due);
  }

  @Test
  @Tag("M4.9")
  void lateIsSaidAndNeverRefused() {
    TestPairing pairing = at("2026-01-12T12:00:00Z", "{}");
    Planning planning = new Planning(pairing);
    planning.submit(pairing.plan(), Lists.strangers(Lists.plan(), "P", 2));
    Preparing work = new Preparing(pairing, conference(pairing, "2026-01-20T15:00:00Z"));
    List<String> entries = patients(planning.generate(work.conference(), "{}"), "/entry_id");

    CLOCK.set("2026-01-19T15:00:00Z");
    assertThat(work.prepare(entries.get(0), "plan").text("/late")).isEqualTo("false");
    CLOCK.set(Instant.parse("2026-01-19T15:00:00Z").plusMillis(1));
    Answer late = work.prepare(entries.get(1), "plan");

    assertThat(late.text("/late")).isEqualTo("true");
    assertThat(work.read(pairing.practice(), entries.get(1), "plan").text("/late"))
        .isEqualTo("true");
    assertThat(work.said(pairing.practice(), "/plan/late")).containsExactly("false", "true");
    assertThat(work.said(pairing.practice(), "/practice/late")).containsExactly("false", "false");
    assertThat(work.status(pairing.practice()).text("/plan/late")).isEqualTo("1");

    Answer moved =
        pairing
            .plan()
            .with("If-Match", "*")
            .patch(
                pairing.path("/conferences/" + work.conference()),
                "{\"starts_at\": \"2026-01-27T15:00:00Z\"}");
    assertThat(moved.status()).as(moved.body()).isEqualTo(200);
    assertThat(work.said(pairing.practice(), "/plan/late")).containsOnly("false");
    assertThat(
            pairing
                .plan()
                .with("If-None-Match", late.etag())
                .get(work.path(entries.get(1), "plan"))
                .status())
        .as("another state by now")
        .isEqualTo(200);
  }

  /** Past, so that this server tidies nothing away that other tests still need. */
  private static TestPairing at(String time, String settings) {
    CLOCK.set(time);
    return TestPairing.active(settings).at(SERVER.uri());
  }

  private static String conference(TestPairing pairing, String call) {
    Answer made =
        pairing.plan().post(pairing.path("/conferences"), "{\"starts_at\": \"" + call + "\"}");
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made.text("/id");
  }
}
