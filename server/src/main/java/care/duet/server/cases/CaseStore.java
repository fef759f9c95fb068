package care.duet.server.cases;

import care.duet.server.audit.AuditTrail;
import care.duet.server.pairing.PairingSettings;
import care.duet.server.platform.db.LookUps;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import care.duet.server.tenancy.PairingTx;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps cases, and puts together what is shown of them. */
final class CaseStore {

  private final AuditTrail audit;
  private final Clock clock;

  CaseStore(AuditTrail audit, Clock clock) {
    this.audit = audit;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /** The day that it is in the pairing's time zone. */
  LocalDate today(PairingTx tx) {
    return PairingSettings.in(tx).day(now());
  }

  /** The case; 404 when there is none. */
  SeenCase find(PairingTx tx, String id) {
    SeenCase found = tx.dao(CaseDao.class).find(id);
    if (found == null) {
      throw ProblemException.notFound();
    }
    return found;
  }

  /**
   * The case, which nobody else changes until the transaction ends; so this comes first in it. 409
   * unless it is open.
   */
  SeenCase lockOpen(PairingTx tx, String id) {
    tx.dao(CaseDao.class).lock(id);
    SeenCase found = find(tx, id);
    if (found.mergedInto() != null) {
      throw ProblemException.of(
          ProblemType.STATE_CONFLICT,
          "The case is merged into %s, the patient's older one.".formatted(found.mergedInto()));
    }
    if (!found.kept().isOpen()) {
      throw ProblemException.of(
          ProblemType.STATE_CONFLICT,
          "The case is closed; a decision about the patient opens another one.");
    }
    return found;
  }

  /** Keeps a case as it is now; 409 when somebody else has changed it meanwhile. */
  void save(PairingTx tx, Case changed) {
    if (tx.dao(CaseDao.class).update(changed) == 0) {
      throw ProblemException.of(
          ProblemType.STATE_CONFLICT, "The case has changed meanwhile; read it and say it again.");
    }
  }

  /** The case as it is shown, written down as read. */
  CaseView told(PairingTx tx, String id) {
    return views(tx, List.of(find(tx, id))).get(0);
  }

  /** Cases as they are shown, written down as read. */
  List<CaseView> views(PairingTx tx, List<SeenCase> cases) {
    record(tx, cases);
    List<String> ids = cases.stream().map(seen -> seen.kept().id()).toList();
    DecisionDao decisions = tx.dao(DecisionDao.class);
    Map<String, DecisionView> latest =
        documented(tx, LookUps.of(ids, decisions::latest).toList()).stream()
            .collect(Collectors.toMap(view -> view.decision().caseId(), Function.identity()));
    Map<String, Goal> goals =
        LookUps.of(ids, tx.dao(GoalDao.class)::latest)
            .collect(Collectors.toMap(Goal::caseId, Function.identity()));
    return cases.stream()
        .map(
            seen ->
                new CaseView(
                    seen,
                    Objects.requireNonNull(latest.get(seen.kept().id())),
                    goals.get(seen.kept().id())))
        .toList();
  }

  /** Decisions with where they stand. */
  List<DecisionView> documented(PairingTx tx, List<Decision> decisions) {
    Set<String> ids = decisions.stream().map(Decision::caseId).collect(Collectors.toSet());
    List<Documented> all = LookUps.of(ids, tx.dao(DecisionDao.class)::documentation).toList();
    return decisions.stream()
        .map(
            decision ->
                new DecisionView(
                    decision,
                    all.stream()
                        .filter(each -> each.caseId().equals(decision.caseId()))
                        .filter(each -> each.number() == decision.number())
                        .toList()))
        .toList();
  }

  /** Writes down that somebody has had to do with these cases and their patients. */
  void record(PairingTx tx, Collection<SeenCase> cases) {
    Set<String> targets = new LinkedHashSet<>();
    for (SeenCase seen : cases) {
      targets.add(seen.kept().id());
      targets.add(seen.patientId());
    }
    if (!targets.isEmpty()) {
      audit.recordAll(tx, List.copyOf(targets));
    }
  }
}
