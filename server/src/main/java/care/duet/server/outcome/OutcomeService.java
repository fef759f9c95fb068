package care.duet.server.outcome;

import care.duet.server.agenda.AgendaPlaces;
import care.duet.server.agenda.AgendaPlaces.Held;
import care.duet.server.audit.AuditTrail;
import care.duet.server.combinedlist.ListedOrder;
import care.duet.server.combinedlist.ListedOrder.Listed;
import care.duet.server.conference.Conference;
import care.duet.server.conference.Conferences;
import care.duet.server.outcome.ClosingRules.Limits;
import care.duet.server.pairing.PairingSettings;
import care.duet.server.platform.http.ProblemError;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.tenancy.PairingTx;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Closes conferences and tells what came of them. */
final class OutcomeService {

  private final AuditTrail audit;
  private final Clock clock;

  OutcomeService(AuditTrail audit, Clock clock) {
    this.audit = audit;
    this.clock = clock;
  }

  /** What came of a conference; 404 until it is closed. */
  Outcome read(PairingTx tx, String conferenceId) {
    Outcome outcome = Outcomes.find(tx, conferenceId);
    if (outcome == null) {
      throw ProblemException.notFound();
    }
    List<String> targets = new ArrayList<>(List.of(conferenceId));
    outcome.patients().forEach(patient -> targets.add(patient.entryId()));
    audit.recordAll(tx, targets);
    return outcome;
  }

  Outcome close(PairingTx tx, String conferenceId, Closing closing) {
    Instant now = clock.instant();
    Conferences.lock(tx);
    Held agenda = AgendaPlaces.locked(tx, conferenceId);
    Conference conference = Conferences.find(tx, conferenceId);
    Conferences.close(tx, conference, now);
    PairingSettings settings = PairingSettings.in(tx);
    Limits limits = new Limits(settings.nextPatientsSize(), settings.day(conference.startsAt()));
    List<ProblemError> broken = ClosingRules.broken(tx, closing, agenda, listed(tx), limits);
    if (!broken.isEmpty()) {
      throw ProblemException.rulesBroken(broken);
    }
    OutcomeDao dao = tx.dao(OutcomeDao.class);
    dao.insert(conferenceId, now);
    dao.insertPatients(conferenceId, conference.startsAt(), rows(closing, agenda));
    dao.insertAttendance(conferenceId, closing.attendance());
    return read(tx, conferenceId);
  }

  private static List<PatientRow> rows(Closing closing, Held agenda) {
    Map<String, Result> results = new HashMap<>();
    closing.results().forEach(result -> results.put(result.entryId(), result));
    Map<String, Integer> next = new HashMap<>();
    closing.nextEntryIds().forEach(entry -> next.put(entry, next.size() + 1));
    List<PatientRow> rows = new ArrayList<>();
    List<String> places = new ArrayList<>(agenda.shown());
    places.addAll(agenda.hidden());
    for (String entry : places) {
      Result result = results.get(entry);
      if (result != null) {
        rows.add(
            new PatientRow(
                entry, rows.size() + 1, result.result(), result.note(), next.remove(entry)));
      }
    }
    next.forEach((entry, place) -> rows.add(new PatientRow(entry, null, null, null, place)));
    return rows;
  }

  private static Set<String> listed(PairingTx tx) {
    return ListedOrder.of(tx).stream()
        .flatMap(order -> order.patients().stream())
        .map(Listed::entryId)
        .collect(Collectors.toSet());
  }
}
