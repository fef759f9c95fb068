package care.duet.server.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day on which somebody saw a patient.
 *
 * @param providerName who did, where the source says
 */
record Seen(LocalDate date, @Nullable String providerName, Told source) {

  /** The latest last; of one day, what names somebody after what does not. */
  static final Comparator<Seen> LATEST_LAST =
      Comparator.comparing(Seen::date)
          .thenComparing(Seen::namesSomebody)
          .thenComparing((Seen seen) -> seen.source().kind(), Comparator.reverseOrder())
          .thenComparing(seen -> seen.source().key());

  /** The days that a fact tells of. */
  static Stream<Seen> of(Told told) {
    return switch (told.kind()) {
      case VISITS -> on(told.startsOn(), told.text("provider_name"), told);
      case MEMBER_PROVIDERS ->
          on(told.startsOn(), told.text("provider_name", "organization_name"), told);
      case ADMISSIONS, ED_VISITS, HOSPITAL_NOTIFICATIONS ->
          Stream.concat(
              on(told.startsOn(), told.text("facility_name"), told),
              on(told.endsOn(), told.text("facility_name"), told));
      case PRACTICE_PATIENTS -> on(told.date("last_visit_date"), null, told);
      case ELIGIBILITY_SPANS, PLAN_MEMBERS -> Stream.empty();
    };
  }

  private static Stream<Seen> on(
      @Nullable LocalDate day, @Nullable String providerName, Told source) {
    return Stream.ofNullable(day).map(date -> new Seen(date, providerName, source));
  }

  boolean byPractice() {
    return source.kind() == Kind.VISITS || source.kind() == Kind.PRACTICE_PATIENTS;
  }

  private boolean namesSomebody() {
    return providerName != null;
  }
}
