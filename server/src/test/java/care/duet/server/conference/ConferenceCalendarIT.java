package care.duet.server.conference;

import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.SetClock;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs on a server of its own, whose clock the tests set. */
@Tag("M5.1")
final class ConferenceCalendarIT {

  private static final SetClock CLOCK = new SetClock();
  private static final TestServer SERVER = CLOCK.server();

  private final Conferring conferring = new Conferring(TestPairing.active().at(SERVER.uri()));
  private final TestPairing pairing = conferring.pairing();

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @BeforeEach
  void begin() {
    CLOCK.set("2026-06-05T12:00:00Z");
  }

  @Test
  void showsEachConferenceByItsIdAndMarksWhatIsCancelled() {
    String kept = conferring.single("2026-06-08T14:00:00Z");
    String cancelled = conferring.single("2026-06-09T14:00:00Z");
    conferring.cancel(cancelled);

    Answer calendar = calendar();

    assertThat(calendar.status()).isEqualTo(200);
    assertThat(calendar.header("Content-Type")).contains("text/calendar;charset=utf-8");
    assertThat(calendar.body())
        .isEqualTo(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Duet//Conferences//EN
            BEGIN:VEVENT
            UID:%s
            DTSTAMP:20260605T120000Z
            SEQUENCE:0
            DTSTART:20260608T140000Z
            DTEND:20260608T143000Z
            SUMMARY:Conference
            STATUS:CONFIRMED
            END:VEVENT
            BEGIN:VEVENT
            UID:%s
            DTSTAMP:20260605T120000Z
            SEQUENCE:1
            DTSTART:20260609T140000Z
            DTEND:20260609T143000Z
            SUMMARY:Conference
            STATUS:CANCELLED
            END:VEVENT
            END:VCALENDAR
            """
                .formatted(kept, cancelled)
                .replace("\n", "\r\n"));
    assertThat(calendar.body()).doesNotContain("Thanksgiving");
  }

  @Test
  void aMovedConferenceIsTheSameEventWithAHigherSequence() {
    String id = conferring.single("2026-06-08T14:00:00Z");

    conferring.change(id, "{\"starts_at\": \"2026-06-08T15:00:00Z\"}");

    assertThat(calendar().body())
        .contains("UID:" + id, "SEQUENCE:1", "DTSTART:20260608T150000Z")
        .doesNotContain("DTSTART:20260608T140000Z");
  }

  @Test
  void reachesFromNinetyDaysBackAsFarAsDatesAreMade() {
    conferring.series("2026-06-08", "10:00", "\"title\": \"Weekly\"");

    CLOCK.set("2026-09-08T12:00:00Z");

    String calendar = calendar().body();
    assertThat(calendar)
        .contains("SUMMARY:Weekly", "DTSTART:20260615T140000Z", "DTSTART:20261207T150000Z")
        .doesNotContain("DTSTART:20260608T140000Z", "DTSTART:20261214T150000Z");
    assertThat(calendar.lines().filter(line -> line.equals("BEGIN:VEVENT"))).hasSize(26);
  }

  @Test
  void isACalendarAndNothingElse() {
    Answer refused =
        pairing.practice().with("Accept", "application/json").get(pairing.path("/conferences.ics"));

    assertProblem(refused, 406, "not_acceptable");
    assertThat(
            pairing
                .practice()
                .with("Accept", "text/calendar")
                .get(pairing.path("/conferences.ics"))
                .status())
        .isEqualTo(200);
  }

  private Answer calendar() {
    return pairing.practice().get(pairing.path("/conferences.ics"));
  }
}
