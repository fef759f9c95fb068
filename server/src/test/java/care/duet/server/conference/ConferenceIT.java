package care.duet.server.conference;

import static care.duet.server.testing.Problems.assertAt;
import static care.duet.server.testing.Problems.assertParameter;
import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.platform.id.TypeId;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.SetClock;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs on a server of its own, whose clock the tests set. */
final class ConferenceIT {

  private static final SetClock CLOCK = new SetClock();
  private static final TestServer SERVER = CLOCK.server();

  private final Conferring conferring = new Conferring(here("{}"));
  private final TestPairing pairing = conferring.pairing();

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @BeforeEach
  void begin() {
    CLOCK.set("2026-06-05T12:00:00Z");
  }

  private static TestPairing here(String settings) {
    return TestPairing.active(settings).at(SERVER.uri());
  }

  @Test
  @Tag("M5.1")
  @Tag("M1.14")
  @Tag("M17.4")
  void aSingleOneIsAsLongAndLedAsThePairingHasAgreed() {
    Conferring other =
        new Conferring(here("{\"conference_duration_minutes\": 20, \"call_leader\": \"plan\"}"));

    Answer usual = conferring.send(pairing.plan(), "2026-06-08T14:00:00Z", "");
    Answer agreed = other.send(other.pairing().practice(), "2026-06-08T10:00:00-04:00", "");
    Answer own =
        conferring.send(
            pairing.plan(),
            "2026-06-09T14:00:00Z",
            "\"title\": \"First\", \"duration_minutes\": 60");

    assertThat(usual.status()).as(usual.body()).isEqualTo(201);
    assertThat(usual.text("/ends_at")).isEqualTo("2026-06-08T14:30:00Z");
    assertThat(usual.text("/call_leader")).isEqualTo("practice");
    assertThat(usual.text("/state")).isEqualTo("scheduled");
    assertThat(usual.header("Location"))
        .contains(pairing.path("/conferences/" + usual.text("/id")));
    assertThat(conferring.read(usual.text("/id")).body()).isEqualTo(usual.body());
    assertThat(agreed.text("/starts_at")).isEqualTo("2026-06-08T14:00:00Z");
    assertThat(agreed.text("/duration_minutes")).isEqualTo("20");
    assertThat(agreed.text("/call_leader")).isEqualTo("plan");
    assertThat(own.text("/title")).isEqualTo("First");
    assertThat(own.text("/ends_at")).isEqualTo("2026-06-09T15:00:00Z");
  }

  @Test
  @Tag("M1.14")
  void thePlanLeadsWhenThePracticeCannot() {
    String id = conferring.single("2026-06-08T14:00:00Z");
    CLOCK.set("2026-06-08T14:05:00Z");

    Answer changed = conferring.change(id, "{\"call_leader\": \"plan\"}");

    assertThat(changed.text("/call_leader")).isEqualTo("plan");
    assertThat(changed.text("/moved")).isEqualTo("false");
    assertThat(conferring.cancel(id).status()).isEqualTo(200);
    assertProblem(conferring.change(id, "{\"call_leader\": \"practice\"}"), 409, "state_conflict");
  }

  @Test
  @Tag("M5.1")
  void isMovedAndLengthened() {
    String id = conferring.single("2026-06-08T14:00:00Z");

    Answer longer = conferring.change(id, "{\"duration_minutes\": 45}");
    Answer later = conferring.change(id, "{\"starts_at\": \"2026-06-08T14:30:00Z\"}");

    assertThat(longer.text("/ends_at")).isEqualTo("2026-06-08T14:45:00Z");
    assertThat(later.text("/starts_at")).isEqualTo("2026-06-08T14:30:00Z");
    assertThat(later.text("/ends_at")).isEqualTo("2026-06-08T15:15:00Z");
    assertThat(conferring.read(id).etag()).isEqualTo(later.etag());
    assertAt(
        conferring.change(id, "{\"starts_at\": \"2026-06-05T11:00:00Z\"}"),
        422,
        "rule_broken",
        "/starts_at");
  }

  @Test
  @Tag("M5.1")
  void twoDoNotOverlap() {
    conferring.single("2026-06-08T14:00:00Z");
    String after = conferring.single("2026-06-08T14:30:00Z");

    for (String time : List.of("13:45", "14:00", "14:10", "14:45")) {
      Answer refused =
          conferring.send(pairing.plan(), "2026-06-08T" + time + ":00Z", "\"title\": \"t\"");
      assertProblem(refused, 409, "state_conflict");
    }
    assertProblem(
        conferring.change(after, "{\"starts_at\": \"2026-06-08T14:29:00Z\"}"),
        409,
        "state_conflict");
    assertProblem(
        conferring.send(pairing.plan(), "2026-06-08T13:00:00Z", "\"duration_minutes\": 480"),
        409,
        "state_conflict");
    conferring.cancel(after);
    assertThat(conferring.starts()).containsExactly("2026-06-08T14:00:00Z");
    conferring.single("2026-06-08T14:30:00Z");
  }

  @Test
  @Tag("M5.1")
  void isCancelledForGoodAndSaysWhatIsAllowed() {
    String id = conferring.single("2026-06-08T14:00:00Z");

    Answer cancelled = conferring.cancel(id);

    assertThat(cancelled.status()).as(cancelled.body()).isEqualTo(200);
    assertThat(cancelled.text("/state")).isEqualTo("cancelled");
    assertThat(cancelled.text("/cancellation/code")).isEqualTo("holiday");
    assertThat(cancelled.text("/cancellation/reason")).isEqualTo("Thanksgiving");
    assertThat(cancelled.text("/cancellation/cancelled_at")).isEqualTo("2026-06-05T12:00:00Z");
    Answer again = conferring.cancel(id);
    assertProblem(again, 409, "state_conflict");
    assertThat(again.text("/detail")).contains("is cancelled", "Allowed from there: nothing");
    assertProblem(conferring.change(id, "{\"duration_minutes\": 45}"), 409, "state_conflict");
  }

  @Test
  @Tag("M5.1")
  void areListedByStateDayAndOrderPageByPage() {
    conferring.single("2026-06-10T03:30:00Z");
    conferring.single("2026-06-08T14:00:00Z");
    conferring.single("2026-06-12T14:00:00Z");
    conferring.cancel(conferring.single("2026-06-11T14:00:00Z"));

    assertThat(starts(conferring.list("")))
        .containsExactly(
            "2026-06-08T14:00:00Z",
            "2026-06-10T03:30:00Z",
            "2026-06-11T14:00:00Z",
            "2026-06-12T14:00:00Z");
    assertThat(starts(conferring.list("?state=cancelled"))).containsExactly("2026-06-11T14:00:00Z");
    // In New York it is still the evening of the ninth.
    assertThat(starts(conferring.list("?from=2026-06-09&to=2026-06-09")))
        .containsExactly("2026-06-10T03:30:00Z");
    assertThat(starts(conferring.list("?from=0001-01-01&to=9999-12-31"))).hasSize(4);
    assertThat(pages("?limit=1&order=newest_first"))
        .containsExactly(
            "2026-06-12T14:00:00Z",
            "2026-06-11T14:00:00Z",
            "2026-06-10T03:30:00Z",
            "2026-06-08T14:00:00Z");
    assertThat(pages("?limit=3&from=2026-06-09")).hasSize(3);
    assertThat(pages("?limit=2&order=next_first")).hasSize(4).isSorted();
  }

  @Test
  @Tag("M5.1")
  void areListedBySeriesInBothOrders() {
    String mondays = conferring.series("2026-06-08", "10:00", "\"occurrences\": 3");
    conferring.series("2026-06-10", "10:00", "\"occurrences\": 2");
    conferring.single("2026-06-12T14:00:00Z");
    conferring.cancel(conferring.of("2026-06-15").path("id").asText());

    assertThat(pages("?limit=2&series_id=" + mondays))
        .containsExactly("2026-06-08T14:00:00Z", "2026-06-15T14:00:00Z", "2026-06-22T14:00:00Z");
    assertThat(pages("?limit=2&order=newest_first&series_id=" + mondays))
        .containsExactly("2026-06-22T14:00:00Z", "2026-06-15T14:00:00Z", "2026-06-08T14:00:00Z");
    assertThat(starts(conferring.list("?state=scheduled&from=2026-06-09&series_id=" + mondays)))
        .containsExactly("2026-06-22T14:00:00Z");
    assertThat(starts(conferring.list("?series_id=" + TypeId.next("cse")))).isEmpty();
  }

  @Test
  void aListRefusesWhatItDoesNotKnow() {
    assertParameter(conferring.list("?state=over"), "invalid_parameter", "state");
    assertParameter(conferring.list("?order=oldest"), "invalid_parameter", "order");
    assertParameter(conferring.list("?from=yesterday"), "invalid_parameter", "from");
    assertProblem(conferring.list("?from=2026-06-09&to=2026-06-08"), 422, "rule_broken");
    conferring.single("2026-06-08T14:00:00Z");
    conferring.single("2026-06-09T14:00:00Z");
    String cursor = conferring.list("?limit=1").text("/next_cursor");
    assertParameter(
        conferring.list("?limit=1&series_id=cse_1&cursor=" + cursor),
        "invalid_parameter",
        "cursor");
    assertParameter(
        conferring.list("?limit=1&order=newest_first&cursor=" + cursor),
        "invalid_parameter",
        "cursor");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-06-05T12:00:00Z",
        "2026-06-05T11:00:00Z",
        "2027-06-07T12:00:00Z",
        "2026-06-08T14:00:01Z",
        "2026-06-08T14:00:00.000000001Z"
      })
  void startsOnAFullMinuteOfTheNextYear(String startsAt) {
    assertAt(conferring.send(pairing.plan(), startsAt, ""), 422, "rule_broken", "/starts_at");
  }

  @Test
  void whatMakesNoConferenceOrReasonIsRefused() {
    String id = conferring.single("2026-06-08T14:00:00Z");
    String cancel = pairing.path("/conferences/" + id + "/cancel");

    assertAt(
        pairing.plan().post(pairing.path("/conferences"), "{}"), 422, "rule_broken", "/starts_at");
    assertAt(
        conferring.send(pairing.plan(), "2026-06-09T14:00:00Z", "\"duration_minutes\": 481"),
        422,
        "rule_broken",
        "/duration_minutes");
    assertAt(conferring.send(pairing.plan(), "tomorrow", ""), 422, "rule_broken", "/starts_at");
    assertAt(
        pairing.plan().post(cancel, "{\"code\": \"other\", \"reason\": \" \"}"),
        422,
        "rule_broken",
        "/reason");
    assertAt(
        pairing.plan().post(cancel, "{\"code\": \"series_ended\", \"reason\": \"r\"}"),
        422,
        "rule_broken",
        "/code");
    assertThat(conferring.read(id).text("/state")).isEqualTo("scheduled");
  }

  @Test
  void aChangeNeedsTheStateItIsBasedOn() {
    String id = conferring.single("2026-06-08T14:00:00Z");
    String path = pairing.path("/conferences/" + id);
    String etag = conferring.read(id).etag();

    assertProblem(pairing.plan().patch(path, "{}"), 428, "precondition_required");
    assertThat(pairing.plan().with("If-None-Match", etag).get(path).status()).isEqualTo(304);
    conferring.change(id, "{\"call_leader\": \"plan\"}");
    assertProblem(
        pairing.plan().with("If-Match", etag).patch(path, "{\"duration_minutes\": 45}"),
        412,
        "precondition_failed");
  }

  @Test
  void whoTakesPartReadsAndThoseWhoCoordinateWrite() {
    String id = conferring.single("2026-06-08T14:00:00Z");

    for (String role : List.of("observer", "plan_case_manager", "practice_clinician")) {
      Api caller = new Api(SERVER.uri(), pairing.caller(role).key());
      assertThat(caller.get(pairing.path("/conferences/" + id)).status()).isEqualTo(200);
      assertThat(caller.get(pairing.path("/conferences")).status()).isEqualTo(200);
      assertProblem(conferring.send(caller, "2026-06-09T14:00:00Z", ""), 403, "forbidden");
    }
    Api director = new Api(SERVER.uri(), pairing.caller("plan_director").key());
    assertThat(conferring.send(director, "2026-06-09T14:00:00Z", "").status()).isEqualTo(201);
  }

  @Test
  void anotherPairingSeesNoneOfIt() {
    String id = conferring.single("2026-06-08T14:00:00Z");
    Conferring other = new Conferring(here("{}"));

    assertProblem(other.read(id), 404, "not_found");
    assertProblem(other.change(id, "{\"call_leader\": \"plan\"}"), 404, "not_found");
    assertProblem(other.cancel(id), 404, "not_found");
    assertThat(other.scheduled()).isEmpty();
    String series = conferring.series("2026-06-09", "10:00", "\"occurrences\": 2");
    assertThat(starts(conferring.list("?series_id=" + series))).hasSize(2);
    assertThat(starts(other.list("?series_id=" + series))).isEmpty();
    assertThat(other.single("2026-06-08T14:00:00Z")).isNotEqualTo(id);
  }

  private static List<String> starts(Answer page) {
    return Conferring.texts(Conferring.items(page), "starts_at");
  }

  /** When the conferences of all pages start. */
  private List<String> pages(String query) {
    List<String> starts = new ArrayList<>();
    Answer page = conferring.list(query);
    starts.addAll(starts(page));
    while (page.json().path("has_more").asBoolean()) {
      page = conferring.list(query + "&cursor=" + page.text("/next_cursor"));
      starts.addAll(starts(page));
    }
    return starts;
  }
}
