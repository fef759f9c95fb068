package care.duet.server.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A time between two days, each of them included and each of them optional. */
record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

  boolean holds(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  boolean endsBeforeItBegins() {
    return from != null && to != null && to.isBefore(from);
  }
}
