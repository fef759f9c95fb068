package care.duet.server.conference;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Which conferences to list, and in what order; null where anything will do. */
record ConferenceFilter(
    @Nullable String state,
    @Nullable String seriesId,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean newestFirst) {

  // What the database can compare with in every time zone; no conference lies outside.
  private static final LocalDate EARLIEST = LocalDate.of(1000, 1, 2);
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 29);

  boolean endsBeforeItBegins() {
    return from != null && to != null && to.isBefore(from);
  }

  /** The moments at which a conference may start. */
  Period period(ZoneId zone) {
    LocalDate first = from == null || from.isBefore(EARLIEST) ? EARLIEST : from;
    LocalDate last = to == null || to.isAfter(LATEST) ? LATEST : to;
    return new Period(
        first.atStartOfDay(zone).toInstant(), last.plusDays(1).atStartOfDay(zone).toInstant());
  }
}
