package care.duet.server.history;

import care.duet.server.audit.AuditTrail;
import care.duet.server.platform.http.Page;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.platform.http.ProblemError;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.security.Party;
import care.duet.server.tenancy.PairingTx;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what is known of one patient, always in the same number of statements. */
final class HistoryService {

  private static final Set<Kind> EVENTS =
      EnumSet.of(Kind.ADMISSIONS, Kind.ED_VISITS, Kind.VISITS, Kind.HOSPITAL_NOTIFICATIONS);

  private final AuditTrail audit;
  private final Clock clock;

  HistoryService(AuditTrail audit, Clock clock) {
    this.audit = audit;
    this.clock = clock;
  }

  /** A page of what happened to a patient; 404 for one who is no patient here. */
  Page<Event> timeline(PairingTx tx, String patientId, Period period, PageRequest page) {
    if (period.endsBeforeItBegins()) {
      throw ProblemException.rulesBroken(
          List.of(ProblemError.parameter("to", "too_early", "'to' must not come before 'from'.")));
    }
    List<Told> told = told(tx, patientId, EVENTS);
    audit.record(tx, patientId);
    // What is one event is seen from both sides only, so all of a patient's are put together first.
    List<Event> wanted =
        Timeline.of(told).stream()
            .filter(event -> period.holds(event.startsOn()))
            .filter(event -> page.after() == null || event.position().compareTo(page.after()) > 0)
            .limit(page.rows())
            .toList();
    return Page.of(wanted, page, Event::position);
  }

  /** What is known of a day; of today when none is named. 404 for one who is no patient here. */
  Membership membership(PairingTx tx, String patientId, @Nullable LocalDate asked) {
    Set<Kind> kinds = EnumSet.allOf(Kind.class);
    Known known = new Known(told(tx, patientId, kinds), supplied(tx, kinds));
    audit.record(tx, patientId);
    LocalDate on = asked == null ? day(clock.instant()) : asked;
    return Membership.on(on, patientId, known);
  }

  private static List<Told> told(PairingTx tx, String patientId, Set<Kind> kinds) {
    HistoryDao dao = tx.dao(HistoryDao.class);
    List<IdentifierRow> identifiers = dao.identifiers(patientId);
    if (identifiers.isEmpty()) {
      throw ProblemException.notFound();
    }
    List<Told> told = new ArrayList<>();
    for (Party party : Party.values()) {
      List<String> own =
          identifiers.stream()
              .filter(row -> row.party().equals(party.code()))
              .map(IdentifierRow::identifier)
              .toList();
      if (!own.isEmpty()) {
        dao.facts(codes(kinds, party), own).forEach(row -> told.add(Told.of(row)));
      }
    }
    return told;
  }

  private static Map<Kind, LocalDate> supplied(PairingTx tx, Set<Kind> kinds) {
    return tx.dao(HistoryDao.class).supplied(kinds.stream().map(Kind::code).toList()).stream()
        .collect(Collectors.toMap(row -> Kind.of(row.kind()), row -> day(row.lastAt())));
  }

  private static List<String> codes(Set<Kind> kinds, Party party) {
    return kinds.stream().filter(kind -> kind.party() == party).map(Kind::code).toList();
  }

  private static LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, ZoneOffset.UTC);
  }
}
