package care.duet.server.history;

import care.duet.server.tenancy.PairingTx;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

  /** Lines of service that treat whoever comes, and take nobody over. */
  private static final Set<String> TAKES_NOBODY_OVER =
      Set.of("emergency", "inpatient", "skillednursing");

  /** How it is with a patient on a day, as known now. */
  public static Standing on(LocalDate day, PairingTx tx, String patientId) {
    return on(day, Knowledge.of(tx, tx.dao(HistoryDao.class).identifiers(patientId)));
  }

  static Standing on(LocalDate day, Known known) {
    Coverage coverage = Coverage.on(day, known);
    Panel panel = Panel.of(known);
    Set<String> own = cliniciansOfPractice(known);
    return new Standing(
        day,
        coverage.status().code(),
        endedBefore(day, coverage.spans()),
        coverage.asOf(),
        panel.status().code(),
        panel.asOf(),
        last(day, known, Seen::byPractice, Kind.VISITS),
        last(day, known, seen -> isElsewhere(seen, own), Kind.MEMBER_PROVIDERS),
        last(
            day,
            known,
            seen -> true,
            Kind.VISITS,
            Kind.MEMBER_PROVIDERS,
            Kind.ADMISSIONS,
            Kind.ED_VISITS,
            Kind.HOSPITAL_NOTIFICATIONS),
        last(day, known, Standing::isEmergency, Kind.ED_VISITS, Kind.HOSPITAL_NOTIFICATIONS));
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

  /** The practice's clinicians as far as its files on the patient name them. */
  private static Set<String> cliniciansOfPractice(Known known) {
    return Stream.concat(
            known.of(Kind.PRACTICE_PATIENTS).map(chart -> Stream.ofNullable(chart.text("pcp_npi"))),
            known.of(Kind.VISITS).map(visit -> Stream.ofNullable(visit.text("provider_npi"))))
        .flatMap(npis -> npis)
        .collect(Collectors.toSet());
  }

  private static boolean isElsewhere(Seen seen, Set<String> own) {
    Told source = seen.source();
    String line = source.text("service_line");
    return source.kind() == Kind.MEMBER_PROVIDERS
        && !own.contains(source.text("provider_npi"))
        && (line == null || !TAKES_NOBODY_OVER.contains(Words.bare(line)));
  }

  private static boolean isEmergency(Seen seen) {
    Kind kind = seen.source().kind();
    return (kind == Kind.ED_VISITS || kind == Kind.HOSPITAL_NOTIFICATIONS)
        && EventType.of(seen.source()) == EventType.ED_VISIT;
  }

  /** The last one up to a day that counts, and whether any of the files has come that tell. */
  private static LastSighting last(
      LocalDate day, Known known, Predicate<Seen> counts, Kind... kinds) {
    Sighting last =
        known.told().stream()
            .flatMap(Seen::of)
            .filter(seen -> !seen.date().isAfter(day))
            .filter(counts)
            .max(Seen.LATEST_LAST)
            .map(Sighting::of)
            .orElse(null);
    return new LastSighting(Stream.of(kinds).anyMatch(known::isSupplied), last);
  }
}
