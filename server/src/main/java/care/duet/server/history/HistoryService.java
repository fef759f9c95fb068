package care.duet.server.history;

import care.duet.server.audit.AuditTrail;
import care.duet.server.platform.http.Page;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.platform.http.ProblemError;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.tenancy.PairingTx;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what is known of one patient. */
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
    List<Told> told = Knowledge.told(tx, Knowledge.identifiers(tx, patientId), EVENTS);
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
    Known known = Knowledge.of(tx, Knowledge.identifiers(tx, patientId));
    audit.record(tx, patientId);
    LocalDate on = asked == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : asked;
    return Membership.on(on, patientId, known);
  }
}
