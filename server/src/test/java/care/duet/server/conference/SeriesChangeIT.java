package care.duet.server.conference;

import static care.duet.server.testing.Problems.assertAt;
import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.SetClock;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs on a server of its own, whose clock the tests set: what is held does not change. */
final class SeriesChangeIT {

  private static final SetClock CLOCK = new SetClock();
  private static final TestServer SERVER = CLOCK.server();

  private final Conferring conferring = new Conferring(here("{}"));

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @BeforeEach
  void beginOnAFriday() {
    CLOCK.set("2026-06-05T12:00:00Z");
  }

  private static TestPairing here(String settings) {
    return TestPairing.active(settings).at(SERVER.uri());
  }

  @Test
  @Tag("M5.1")
  void aChangeTakesTheDatesAheadAndLeavesThoseOfThePast() {
    String series = conferring.series("2026-06-08", "10:00", "");
    CLOCK.set("2026-06-16T12:00:00Z");
    String third = conferring.of("2026-06-22").path("id").asText();

    Answer changed =
        conferring.changeSeries(
            series, "{\"start_time\": \"11:15\", \"duration_minutes\": 45, \"title\": \"Weekly\"}");

    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    assertThat(changed.text("/start_time")).isEqualTo("11:15");
    assertThat(conferring.starts())
        .startsWith("2026-06-08T14:00:00Z", "2026-06-15T14:00:00Z", "2026-06-22T15:15:00Z");
    Answer moved = conferring.read(third);
    assertThat(moved.text("/ends_at")).isEqualTo("2026-06-22T16:00:00Z");
    assertThat(moved.text("/title")).isEqualTo("Weekly");
    assertThat(moved.text("/moved")).isEqualTo("false");
    CLOCK.set("2026-09-08T12:00:00Z");
    assertThat(conferring.starts()).contains("2026-09-07T15:15:00Z");
  }

  @Test
  @Tag("M5.1")
  void theCallOfTodayStaysWhenItsNewTimeIsPast() {
    String series = conferring.series("2026-06-08", "10:00", "");
    CLOCK.set("2026-06-15T13:00:00Z");

    conferring.changeSeries(series, "{\"start_time\": \"08:00\"}");

    assertThat(conferring.starts())
        .startsWith("2026-06-08T14:00:00Z", "2026-06-15T14:00:00Z", "2026-06-22T12:00:00Z");
  }

  @Test
  @Tag("M5.1")
  void becomesLessFrequentAndWeeklyAgain() {
    String series = conferring.series("2026-06-08", "10:00", "\"occurrences\": 4");

    conferring.changeSeries(series, "{\"interval_days\": 14}");

    assertThat(conferring.starts())
        .containsExactly(
            "2026-06-08T14:00:00Z",
            "2026-06-22T14:00:00Z",
            "2026-07-06T14:00:00Z",
            "2026-07-20T14:00:00Z");
    JsonNode given = conferring.of("2026-06-15");
    assertThat(given.path("state").asText()).isEqualTo("cancelled");
    assertThat(given.at("/cancellation/code").asText()).isEqualTo("series_changed");

    conferring.changeSeries(series, "{\"interval_days\": 7}");

    assertThat(conferring.starts())
        .containsExactly(
            "2026-06-08T14:00:00Z",
            "2026-06-15T14:00:00Z",
            "2026-06-22T14:00:00Z",
            "2026-06-29T14:00:00Z");
  }

  @Test
  @Tag("M5.1")
  void goesToAnotherDayOfTheWeek() {
    String series = conferring.series("2026-06-08", "10:00", "\"occurrences\": 3");

    conferring.changeSeries(series, "{\"starts_on\": \"2026-06-11\", \"ends_on\": \"2026-06-20\"}");

    assertThat(conferring.starts()).containsExactly("2026-06-11T14:00:00Z", "2026-06-18T14:00:00Z");
    assertThat(conferring.readSeries(series).json().has("occurrences")).isFalse();
  }

  @Test
  @Tag("M5.1")
  void whatWasSkippedOrMovedStaysWhenTheSeriesChanges() {
    String series = conferring.series("2026-06-08", "10:00", "\"occurrences\": 4");
    String skipped = conferring.of("2026-06-15").path("id").asText();
    String moved = conferring.of("2026-06-22").path("id").asText();
    assertThat(conferring.cancel(skipped).status()).isEqualTo(200);
    Answer there = conferring.change(moved, "{\"starts_at\": \"2026-06-23T18:00:00Z\"}");
    assertThat(there.text("/moved")).isEqualTo("true");
    assertThat(there.text("/series_date")).isEqualTo("2026-06-22");

    conferring.changeSeries(series, "{\"start_time\": \"12:00\"}");
    conferring.changeSeries(series, "{\"interval_days\": 21, \"occurrences\": 2}");

    assertThat(conferring.starts())
        .containsExactly("2026-06-08T16:00:00Z", "2026-06-23T18:00:00Z", "2026-06-29T16:00:00Z");
    assertThat(conferring.read(skipped).text("/cancellation/code")).isEqualTo("holiday");
    conferring.changeSeries(series, "{\"interval_days\": 7, \"occurrences\": 4}");
    assertThat(conferring.starts())
        .containsExactly("2026-06-08T16:00:00Z", "2026-06-23T18:00:00Z", "2026-06-29T16:00:00Z");
  }

  @Test
  @Tag("M5.1")
  void endsForGoodAndCancelsWhatLiesAhead() {
    String series = conferring.series("2026-06-08", "10:00", "");
    String moved = conferring.of("2026-06-22").path("id").asText();
    conferring.change(moved, "{\"starts_at\": \"2026-06-23T18:00:00Z\"}");
    CLOCK.set("2026-06-12T12:00:00Z");

    Answer ended = conferring.endSeries(series);

    assertThat(ended.status()).as(ended.body()).isEqualTo(200);
    assertThat(ended.text("/ended_at")).isEqualTo("2026-06-12T12:00:00Z");
    assertThat(conferring.starts()).containsExactly("2026-06-08T14:00:00Z");
    assertThat(conferring.read(moved).text("/cancellation/code")).isEqualTo("series_ended");
    assertThat(conferring.read(moved).text("/cancellation/reason")).isEqualTo("all done");
    assertProblem(conferring.endSeries(series), 409, "state_conflict");
    assertProblem(conferring.changeSeries(series, "{\"title\": \"t\"}"), 409, "state_conflict");
    CLOCK.set("2027-06-12T12:00:00Z");
    assertThat(conferring.starts()).hasSize(1);
  }

  @Test
  void aChangeNeedsTheStateItIsBasedOn() {
    String series = conferring.series("2026-06-08", "10:00", "\"occurrences\": 1");
    Answer read = conferring.readSeries(series);
    String path = conferring.pairing().path("/conference-series/" + series);

    assertProblem(conferring.pairing().plan().patch(path, "{}"), 428, "precondition_required");
    assertThat(
            conferring
                .pairing()
                .plan()
                .with("If-Match", read.etag())
                .patch(path, "{\"title\": \"a\"}")
                .status())
        .isEqualTo(200);
    assertProblem(
        conferring.pairing().plan().with("If-Match", read.etag()).patch(path, "{\"title\": \"b\"}"),
        412,
        "precondition_failed");
    assertThat(conferring.pairing().plan().with("If-None-Match", read.etag()).get(path).status())
        .isEqualTo(200);
    assertAt(
        conferring.changeSeries(series, "{\"starts_on\": \"2026-06-01\"}"),
        422,
        "rule_broken",
        "/starts_on");
  }
}
