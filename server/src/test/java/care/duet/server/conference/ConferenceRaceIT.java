package care.duet.server.conference;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.Together;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;

/** Both sides agree on times at the same moment: no two conferences overlap. */
@Tag("M5.1")
final class ConferenceRaceIT {

  private static final int THREADS = 8;

  private final TestPairing pairing = TestPairing.active();
  private final Conferring conferring = new Conferring(pairing);
  private final Instant soon = Instant.now().plus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.DAYS);

  @RepeatedTest(3)
  void ofTheSameTimeOneIsScheduledHoweverManyTry() {
    List<Answer> answers =
        Together.run(
            THREADS,
            thread ->
                conferring.send(
                    side(thread), soon.plus(thread, ChronoUnit.MINUTES).toString(), ""));

    assertThat(answers.stream().map(Answer::status))
        .containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409, 409, 409);
    assertThat(conferring.scheduled()).hasSize(1);
  }

  @RepeatedTest(3)
  void aConferenceMovedIntoTheTimeOfANewSeriesIsMovedOrTheSeriesIsNotMade() {
    String id = conferring.single(soon.plus(12, ChronoUnit.HOURS).toString());
    LocalDate day = LocalDate.ofInstant(soon, ZoneOffset.UTC);

    List<Answer> answers =
        Together.run(
            2,
            thread ->
                thread == 0
                    ? conferring.sendSeries(
                        day.toString(), "01:00", "\"time_zone\": \"UTC\", \"occurrences\": 5")
                    : conferring.change(
                        id,
                        "{\"starts_at\": \"%s\"}"
                            .formatted(soon.plus(7, ChronoUnit.DAYS).plus(1, ChronoUnit.HOURS))));

    assertThat(answers.stream().filter(answer -> answer.status() == 409)).hasSize(1);
    assertThat(conferring.scheduled()).hasSize(answers.get(0).status() == 201 ? 6 : 1);
    assertThat(conferring.starts()).doesNotHaveDuplicates();
  }

  @RepeatedTest(3)
  void aConferenceIsCancelledOnceHoweverManyTry() {
    String id = conferring.single(soon.toString());

    List<Answer> answers =
        Together.run(
            THREADS,
            thread ->
                side(thread)
                    .post(
                        pairing.path("/conferences/" + id + "/cancel"),
                        "{\"code\": \"other\", \"reason\": \"both are away\"}"));

    assertThat(answers.stream().map(Answer::status))
        .containsExactlyInAnyOrder(200, 409, 409, 409, 409, 409, 409, 409);
  }

  private Api side(int thread) {
    return thread % 2 == 0 ? pairing.plan() : pairing.practice();
  }
}
