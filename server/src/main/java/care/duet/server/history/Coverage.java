package care.duet.server.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the plan says of a patient's coverage.
 *
 * @param current the span that holds the day; null when none does
 * @param spans all of them, newest first
 */
record Coverage(Status status, @Nullable Span current, List<Span> spans, @Nullable LocalDate asOf) {

  Coverage {
    spans = List.copyOf(spans);
  }

  /** The coverage on a day. */
  static Coverage on(LocalDate day, Known known) {
    List<Span> spans = spans(known);
    if (spans.isEmpty()) {
      return new Coverage(
          isUnknown(known) ? Status.NOT_SUPPLIED : Status.NOT_COVERED,
          null,
          spans,
          known.lastSupplied(Kind.ELIGIBILITY_SPANS, Kind.PLAN_MEMBERS));
    }
    Span current = spans.stream().filter(span -> span.period().holds(day)).findFirst().orElse(null);
    return new Coverage(
        current == null ? Status.NOT_COVERED : Status.COVERED,
        current,
        spans,
        spans.stream().map(Span::asOf).max(Comparator.naturalOrder()).orElse(null));
  }

  private static List<Span> spans(Known known) {
    return (known.has(Kind.ELIGIBILITY_SPANS)
            ? known.of(Kind.ELIGIBILITY_SPANS).map(Span::of)
            : known.of(Kind.PLAN_MEMBERS).flatMap(Span::ofMember))
        .sorted(Span.NEWEST_FIRST)
        .toList();
  }

  /** Whether that there are no spans says nothing; one who is in no file is no member. */
  private static boolean isUnknown(Known known) {
    return !known.isSupplied(Kind.ELIGIBILITY_SPANS)
        && (known.has(Kind.PLAN_MEMBERS) || !known.isSupplied(Kind.PLAN_MEMBERS));
  }

  /** Whether a day is covered, or nobody has said. */
  enum Status {
    COVERED,
    NOT_COVERED,
    NOT_SUPPLIED;

    /** The word on the wire. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
