package care.duet.server.history;

import care.duet.server.tenancy.PairingTx;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a patient is still the plan's and the practice's on a day, for whoever decides what
 * becomes of that.
 *
 * @param coverage the word of the coverage's status
 * @param coveredUntil the last covered day, of somebody whose coverage has ended
 * @param panel the word of the status on the practice's panel
 * @param practice by the practice
 * @param elsewhere by somebody outside of the practice who may have taken the patient over
 * @param anyProvider by anybody at all
 * @param emergency in an emergency department
 */
public record Standing(
    LocalDate on,
    String coverage,
    @Nullable LocalDate coveredUntil,
    @Nullable LocalDate coverageAsOf,
    String panel,
    @Nullable LocalDate panelAsOf,
    LastSighting practice,
    LastSighting elsewhere,
    LastSighting anyProvider,
    LastSighting emergency) {

  /** How it is with a patient on a day, as known now. */
  public static Standing on(LocalDate day, PairingTx tx, String patientId) {
    return on(day, Knowledge.of(tx, Knowledge.identifiers(tx, patientId)));
  }

  static Standing on(LocalDate day, Known known) {
    Coverage coverage = Coverage.on(day, known);
    Panel panel = Panel.of(known);
    Outside outside = Outside.of(known);
    return new Standing(
        day,
        coverage.status().code(),
        endedBefore(day, coverage.spans()),
        coverage.asOf(),
        panel.status().code(),
        panel.asOf(),
        LastSighting.of(day, known, Seen::byPractice, Kind.VISITS),
        LastSighting.of(day, known, seen -> outside.treats(seen.source()), Kind.MEMBER_PROVIDERS),
        LastSighting.of(
            day,
            known,
            seen -> true,
            Kind.VISITS,
            Kind.MEMBER_PROVIDERS,
            Kind.ADMISSIONS,
            Kind.ED_VISITS,
            Kind.HOSPITAL_NOTIFICATIONS),
        LastSighting.of(
            day, known, Standing::isEmergency, Kind.ED_VISITS, Kind.HOSPITAL_NOTIFICATIONS));
  }

  private static @Nullable LocalDate endedBefore(LocalDate day, List<Span> spans) {
    if (spans.stream().anyMatch(span -> span.period().holds(day))) {
      return null;
    }
    return spans.stream()
        .flatMap(span -> Stream.ofNullable(span.period().to()))
        .filter(end -> end.isBefore(day))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static boolean isEmergency(Seen seen) {
    Kind kind = seen.source().kind();
    return (kind == Kind.ED_VISITS || kind == Kind.HOSPITAL_NOTIFICATIONS)
        && EventType.of(seen.source()) == EventType.ED_VISIT;
  }
}
