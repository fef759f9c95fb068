package care.duet.server.history;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a patient was last seen; null where nothing is known. */
record LastSeen(@Nullable Seen practice, @Nullable Seen anyProvider) {

  /** The last time up to a day. */
  static LastSeen upTo(LocalDate day, Known known) {
    List<Seen> seen =
        known.told().stream().flatMap(Seen::of).filter(each -> !each.date().isAfter(day)).toList();
    return new LastSeen(last(seen.stream().filter(Seen::byPractice)), last(seen.stream()));
  }

  private static @Nullable Seen last(Stream<Seen> seen) {
    return seen.max(Seen.LATEST_LAST).orElse(null);
  }
}
