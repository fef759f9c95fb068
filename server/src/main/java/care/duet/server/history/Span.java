package care.duet.server.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A time in which the plan covers a patient by one product and level. */
record Span(
    Period period, @Nullable String product, @Nullable String level, LocalDate asOf, String key) {

  static final Comparator<Span> NEWEST_FIRST =
      Comparator.comparing(Span::start)
          .thenComparing(Span::end)
          .reversed()
          .thenComparing(Span::key);

  /** The span of a row of eligibility_spans. */
  static Span of(Told span) {
    return of(span, span.startsOn(), span.endsOn());
  }

  /** The latest run of coverage of a member, if the plan says when it was. */
  static Stream<Span> ofMember(Told member) {
    LocalDate start = member.date("eligibility_start");
    LocalDate end = member.date("eligibility_end");
    return start == null && end == null ? Stream.empty() : Stream.of(of(member, start, end));
  }

  private static Span of(Told told, @Nullable LocalDate start, @Nullable LocalDate end) {
    return new Span(
        new Period(start, end),
        told.text("coverage_product"),
        told.text("coverage_level"),
        told.asOf(),
        told.key());
  }

  private LocalDate start() {
    return period.from() == null ? LocalDate.MIN : period.from();
  }

  private LocalDate end() {
    return period.to() == null ? LocalDate.MAX : period.to();
  }
}
