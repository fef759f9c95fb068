package care.duet.server.conference;

import static care.duet.server.testing.Problems.assertAt;
import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.SetClock;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import care.duet.server.testing.Together;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs on a server of its own, whose clock the tests set: clocks change on two nights a year. */
final class ConferenceSeriesIT {

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
  @Tag("M1.14")
  void isWeeklyForHalfAnHourAndLedByThePracticeUnlessSomethingElseIsAgreed() {
    Answer made = conferring.sendSeries("2026-06-08", "10:00", "");

    assertThat(made.status()).as(made.body()).isEqualTo(201);
    assertThat(made.text("/interval_days")).isEqualTo("7");
    assertThat(made.text("/duration_minutes")).isEqualTo("30");
    assertThat(made.text("/time_zone")).isEqualTo("America/New_York");
    assertThat(conferring.readSeries(made.text("/id")).body()).isEqualTo(made.body());
    List<JsonNode> conferences = conferring.scheduled();
    assertThat(conferences).hasSize(13);
    assertThat(conferences.get(0).path("starts_at").asText()).isEqualTo("2026-06-08T14:00:00Z");
    assertThat(conferences.get(0).path("ends_at").asText()).isEqualTo("2026-06-08T14:30:00Z");
    assertThat(conferences.get(12).path("starts_at").asText()).isEqualTo("2026-08-31T14:00:00Z");
    assertThat(conferences)
        .allSatisfy(
            conference -> {
              assertThat(conference.path("series_id").asText()).isEqualTo(made.text("/id"));
              assertThat(conference.path("call_leader").asText()).isEqualTo("practice");
              assertThat(conference.path("moved").asBoolean()).isFalse();
            });
  }

  @Test
  @Tag("M17.4")
  @Tag("M1.14")
  void theSettingsOfThePairingAreItsDefaults() {
    Conferring other =
        new Conferring(
            here(
                """
                {"conference_interval_days": 14, "conference_duration_minutes": 45,
                 "call_leader": "plan", "time_zone": "America/Denver"}
                """));

    other.series("2026-06-08", "10:00", "");

    JsonNode first = other.scheduled().get(0);
    assertThat(other.starts()).startsWith("2026-06-08T16:00:00Z", "2026-06-22T16:00:00Z");
    assertThat(first.path("duration_minutes").asInt()).isEqualTo(45);
    assertThat(first.path("call_leader").asText()).isEqualTo("plan");
  }

  /**
   * In 2026 New York's clocks go forward on 8 March and back on 1 November, at two in the night.
   */
  @ParameterizedTest
  @CsvSource({
    "2026-02-20, 2026-03-01, 10:00, 2026-03-01T15:00:00Z, 2026-03-08T14:00:00Z, 2026-03-15T14:00:00Z",
    "2026-02-20, 2026-03-01, 02:30, 2026-03-01T07:30:00Z, 2026-03-08T07:30:00Z, 2026-03-15T06:30:00Z",
    "2026-10-20, 2026-10-25, 10:00, 2026-10-25T14:00:00Z, 2026-11-01T15:00:00Z, 2026-11-08T15:00:00Z",
    "2026-10-20, 2026-10-25, 01:30, 2026-10-25T05:30:00Z, 2026-11-01T05:30:00Z, 2026-11-08T06:30:00Z"
  })
  @Tag("M5.1")
  void keepsItsTimeOfDayWhenTheClocksChange(
      String today, String startsOn, String time, String before, String night, String after) {
    CLOCK.set(today + "T12:00:00Z");

    conferring.series(startsOn, time, "\"occurrences\": 3");

    assertThat(conferring.starts()).containsExactly(before, night, after);
  }

  @Test
  @Tag("M5.1")
  void itsOwnTimeZoneGoesBeforeThePairings() {
    conferring.series("2026-06-08", "10:00", "\"time_zone\": \"America/Anchorage\"");

    assertThat(conferring.starts()).startsWith("2026-06-08T18:00:00Z");
  }

  @Test
  @Tag("M5.1")
  void endsOnADayOrAfterSoManyDates() {
    conferring.series("2026-06-08", "10:00", "\"ends_on\": \"2026-06-22\"");
    conferring.series("2026-06-09", "10:00", "\"occurrences\": 2");

    assertThat(conferring.starts())
        .containsExactly(
            "2026-06-08T14:00:00Z",
            "2026-06-09T14:00:00Z",
            "2026-06-15T14:00:00Z",
            "2026-06-16T14:00:00Z",
            "2026-06-22T14:00:00Z");
    CLOCK.set("2027-06-05T12:00:00Z");
    assertThat(conferring.starts()).hasSize(5);
  }

  @Test
  @Tag("M5.1")
  void noDateIsLostHoweverLongNobodyLooks() {
    conferring.series("2026-06-08", "10:00", "");
    assertThat(conferring.starts()).hasSize(13).endsWith("2026-08-31T14:00:00Z");

    CLOCK.set("2027-03-19T12:00:00Z");

    assertThat(conferring.starts()).hasSize(54).doesNotHaveDuplicates();
    assertThat(conferring.starts()).contains("2026-11-02T15:00:00Z", "2027-03-15T14:00:00Z");
    assertThat(conferring.starts()).endsWith("2027-06-14T14:00:00Z");
  }

  @Test
  @Tag("M5.1")
  void ofManyWhoLookAtOnceEachDateIsMadeOnce() {
    conferring.series("2026-06-08", "10:00", "");
    CLOCK.set("2026-07-17T12:00:00Z");

    List<Answer> answers = Together.run(8, thread -> conferring.list("?limit=200"));

    assertThat(answers).allSatisfy(answer -> assertThat(Conferring.items(answer)).hasSize(19));
    assertThat(conferring.starts()).hasSize(19).doesNotHaveDuplicates();
  }

  @Test
  void aSuspendedPairingIsReadAndMakesNothing() {
    conferring.series("2026-06-08", "10:00", "");
    String pairing = "/v1/pairings/" + conferring.pairing().id();
    assertThat(TestServer.get().administrator().post(pairing + "/suspend", "").status())
        .isEqualTo(200);

    CLOCK.set("2026-06-19T12:00:00Z");

    assertThat(conferring.starts()).hasSize(13);
    assertThat(TestServer.get().administrator().post(pairing + "/activate", "").status())
        .isEqualTo(200);
    assertThat(conferring.starts()).hasSize(15);
  }

  @Test
  @Tag("M5.1")
  void doesNotOverlapWhatIsThereAndMakesNothingThen() {
    conferring.single("2026-06-29T14:15:00Z");

    Answer refused = conferring.sendSeries("2026-06-08", "10:00", "");

    assertProblem(refused, 409, "state_conflict");
    assertThat(refused.text("/detail")).contains("2026-06-29T14:15:00Z");
    assertThat(conferring.scheduled()).hasSize(1);
    assertThat(Conferring.items(all())).isEmpty();
    String series = conferring.series("2026-06-08", "09:45", "\"occurrences\": 9");
    assertProblem(
        conferring.changeSeries(series, "{\"duration_minutes\": 31}"), 409, "state_conflict");
    assertThat(conferring.readSeries(series).text("/duration_minutes")).isEqualTo("30");
    assertThat(conferring.starts()).contains("2026-06-29T13:45:00Z");
  }

  @Test
  @Tag("M5.1")
  void aDateWhoseTimeIsTakenMeanwhileIsShownAsCancelled() {
    conferring.series("2026-06-08", "10:00", "");
    conferring.single("2026-09-14T14:00:00Z");

    CLOCK.set("2026-06-26T12:00:00Z");

    assertThat(conferring.starts()).contains("2026-09-07T14:00:00Z", "2026-09-21T14:00:00Z");
    assertThat(conferring.starts()).containsOnlyOnce("2026-09-14T14:00:00Z");
    JsonNode given = conferring.of("2026-09-14");
    assertThat(given.path("state").asText()).isEqualTo("cancelled");
    assertThat(given.at("/cancellation/code").asText()).isEqualTo("time_taken");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-06-04 | 10:00 | ''                                                    | /starts_on",
        "2026-06-05 | 08:00 | ''                                                    | /starts_on",
        "2027-06-08 | 10:00 | ''                                                    | /starts_on",
        "2026-06-08 | 24:00 | ''                                                    | /start_time",
        "2026-06-08 | 10:00 | \"time_zone\": \"America/Boston\"                     | /time_zone",
        "2026-06-08 | 10:00 | \"interval_days\": 0                                  | /interval_days",
        "2026-06-08 | 10:00 | \"duration_minutes\": 4                               | /duration_minutes",
        "2026-06-08 | 10:00 | \"ends_on\": \"2026-06-07\"                           | /ends_on",
        "2026-06-08 | 10:00 | \"occurrences\": 0                                    | /occurrences",
        "2026-06-08 | 10:00 | \"ends_on\": \"2026-07-08\", \"occurrences\": 3       | /occurrences",
        "2026-06-08 | 10:00 | \"title\": \" \"                                      | /title"
      })
  void whatMakesNoSeriesIsRefused(String startsOn, String time, String more, String pointer) {
    assertAt(conferring.sendSeries(startsOn, time, more), 422, "rule_broken", pointer);
  }

  @Test
  void anotherPairingSeesNoneOfIt() {
    String series = conferring.series("2026-06-08", "10:00", "");
    Conferring other = new Conferring(here("{}"));

    assertProblem(other.readSeries(series), 404, "not_found");
    assertProblem(other.changeSeries(series, "{\"title\": \"t\"}"), 404, "not_found");
    assertProblem(other.endSeries(series), 404, "not_found");
    assertThat(other.scheduled()).isEmpty();
    assertThat(other.series("2026-06-08", "10:00", "")).isNotEqualTo(series);
  }

  private Answer all() {
    return conferring.pairing().plan().get(conferring.pairing().path("/conference-series"));
  }
}
