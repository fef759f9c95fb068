package care.duet.server.conference;

import care.duet.server.platform.http.ProblemError;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** When a conference takes place. */
public record Slot(Instant startsAt, Instant endsAt) {

  /** How far ahead a conference can be agreed on; also the longest interval of a series. */
  private static final Duration REACH = Duration.ofDays(366);

  static Slot of(Instant startsAt, int minutes) {
    return new Slot(startsAt, startsAt.plus(Duration.ofMinutes(minutes)));
  }

  boolean overlaps(Slot other) {
    return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
  }

  int minutes() {
    return Math.toIntExact(Duration.between(startsAt, endsAt).toMinutes());
  }

  /** What is wrong with a time that somebody has chosen, said of the place where it stands. */
  List<ProblemError> problems(String pointer, Instant now) {
    if (!startsAt.isAfter(now)) {
      return List.of(
          ProblemError.at(
              pointer, "in_past", "A conference can be agreed on for the future only."));
    }
    if (startsAt.isAfter(now.plus(REACH))) {
      return List.of(
          ProblemError.at(
              pointer, "too_late", "A conference can be agreed on for the next 366 days only."));
    }
    return startsAt.equals(startsAt.truncatedTo(ChronoUnit.MINUTES))
        ? List.of()
        : List.of(
            ProblemError.at(pointer, "not_a_minute", "A conference starts on a full minute."));
  }
}
