package care.duet.server.summary;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.agenda.Planning;
import care.duet.server.contact.People;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Lists;
import care.duet.server.testing.SetClock;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** By when a summary goes out. */
@Tag("M9.1")
final class SummaryDueIT {

  private static final SetClock CLOCK = new SetClock();
  private static final TestServer SERVER = CLOCK.server();

  /** A Friday, past, so that this server tidies nothing away that other tests still need. */
  private static final String CLOSED = "2026-01-16T15:30:00Z";

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @Test
  void aDayAfterTheCallItIsOverdueAndThenLate() {
    Summarizing summarizing = summarizing("{}");
    String conference = closed(summarizing);
    Answer waiting = summarizing.overview(conference);
    assertThat(waiting.text("/due_at")).isEqualTo("2026-01-17T15:30:00Z");
    assertThat(waiting.text("/overdue")).isEqualTo("false");
    assertThat(waiting.json().path("summaries")).isEmpty();

    CLOCK.set("2026-01-17T15:30:00Z");
    assertThat(summarizing.overview(conference).text("/overdue")).isEqualTo("false");
    CLOCK.set("2026-01-17T15:30:01Z");
    assertThat(summarizing.overview(conference).text("/overdue")).isEqualTo("true");
    assertThat(summarizing.overview(conference).etag()).isNotEqualTo(waiting.etag());
    summarizing.draft(conference);
    assertThat(summarizing.overview(conference).text("/overdue")).as("a draft").isEqualTo("true");

    Answer sent = summarizing.sent(conference, 1);
    assertThat(sent.text("/late")).isEqualTo("true");
    assertThat(sent.text("/due_at")).isEqualTo("2026-01-17T15:30:00Z");
    Answer late = summarizing.overview(conference);
    assertThat(late.text("/overdue")).isEqualTo("false");
    assertThat(late.text("/summaries/0/late")).isEqualTo("true");
  }

  @Test
  void inTimeItIsNotLate() {
    Summarizing summarizing = summarizing("{\"summary_due_hours\": 2}");
    String conference = closed(summarizing);
    summarizing.draft(conference);
    CLOCK.set("2026-01-16T17:30:00Z");

    assertThat(summarizing.sent(conference, 1).text("/late")).isEqualTo("false");

    CLOCK.set("2026-01-19T17:30:00Z");
    summarizing.correct(conference, "A wrong date");
    assertThat(summarizing.sent(conference, 2).json().has("late")).isFalse();
    assertThat(summarizing.overview(conference).text("/overdue")).isEqualTo("false");
  }

  @Test
  void whereDeadlinesFallOnWorkingDaysTheWeekendIsLeftOut() {
    Summarizing summarizing = summarizing("{\"deadline_days\": \"working_days\"}");
    String conference = closed(summarizing);

    assertThat(summarizing.overview(conference).text("/due_at")).isEqualTo("2026-01-19T15:30:00Z");
    assertThat(summarizing.draft(conference).text("/due_at")).isEqualTo("2026-01-19T15:30:00Z");
  }

  private static Summarizing summarizing(String settings) {
    return new Summarizing(TestPairing.active(settings).at(SERVER.uri()));
  }

  /** A conference that is closed on the Friday; answers its id. */
  private static String closed(Summarizing summarizing) {
    TestPairing pairing = summarizing.pairing();
    CLOCK.set("2026-01-16T15:00:00Z");
    summarizing.planning().submit(pairing.plan(), Lists.strangers(Lists.plan(), "P", 2));
    String manager =
        new People(pairing)
            .add(
                pairing.practice(),
                "Joe Park",
                "clinical_care_manager",
                "\"active_from\": \"2026-01-01\"")
            .text("/id");
    Planning planning = summarizing.planning();
    String conference = planning.begunAt("2026-01-16T15:15:00Z");
    CLOCK.set(CLOSED);
    summarizing.close(conference, summarizing.allDiscussed(conference), manager, List.of());
    return conference;
  }
}
