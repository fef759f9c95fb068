package care.duet.server.prework;

import care.duet.server.audit.AuditTrail;
import care.duet.server.conference.Conference;
import care.duet.server.conference.Conferences;
import care.duet.server.pairing.PairingSettings;
import care.duet.server.platform.http.Etags;
import care.duet.server.platform.http.ProblemError;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import care.duet.server.security.Party;
import care.duet.server.tenancy.PairingTx;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps what each side prepares; a draft is nobody's but its side's. */
final class PreWorkService {

  private final AuditTrail audit;
  private final Clock clock;

  PreWorkService(AuditTrail audit, Clock clock) {
    this.audit = audit;
    this.clock = clock;
  }

  /** How far both sides are, with what the caller's own side still has to say. */
  PreWorkStatus status(PairingTx tx, String conferenceId) {
    Conference conference = Conferences.find(tx, conferenceId);
    List<Prepared> patients = PreWorkStore.of(tx, conferenceId);
    EarlierSteps steps = EarlierSteps.of(tx, conference, patients);
    Instant dueAt = dueAt(tx, conference);
    List<String> targets = new ArrayList<>(List.of(conferenceId));
    patients.forEach(prepared -> targets.add(prepared.patient().entryId()));
    audit.recordAll(tx, targets);
    return new PreWorkStatus(
        conferenceId,
        dueAt,
        patients.stream()
            .map(
                prepared ->
                    PatientStatus.of(prepared, dueAt, tx.scope().party(), steps.of(prepared)))
            .toList());
  }

  /** What a side has prepared; the other side's is 404 until it is submitted. */
  PreWorkView read(PairingTx tx, Whose whose) {
    Conference conference = Conferences.find(tx, whose.conferenceId());
    Prepared prepared = find(tx, whose);
    PreWorkView view = view(tx, conference, prepared, whose.party());
    if (!isOwn(tx, whose.party()) && !view.isSubmitted()) {
      throw ProblemException.notFound();
    }
    record(tx, prepared, view);
    return view;
  }

  PreWorkView replace(PairingTx tx, Whose whose, @Nullable String ifMatch, Findings findings) {
    requireOwn(tx, whose.party());
    Instant now = clock.instant();
    Conferences.lock(tx);
    Conference conference = Conferences.find(tx, whose.conferenceId());
    Prepared prepared = find(tx, whose);
    PreWorkView before = view(tx, conference, prepared, whose.party());
    Etags.require(ifMatch, before.etag());
    requireAhead(conference);
    List<ProblemError> broken = new ArrayList<>(findings.problems());
    if (before.isSubmitted()) {
      broken.addAll(missing(tx, conference, prepared, findings));
    }
    refuse(broken);
    PreWork row = before.row();
    if (row == null) {
      PreWork begun = PreWork.begun(before.whose(), findings, now);
      tx.dao(PreWorkDao.class).insert(begun, findings);
      return changed(tx, prepared, before.with(begun));
    }
    return saved(tx, prepared, before, row.with(findings, now));
  }

  /** Shows what the side has prepared to the other side. */
  PreWorkView submit(PairingTx tx, Whose whose) {
    requireOwn(tx, whose.party());
    Instant now = clock.instant();
    Conferences.lock(tx);
    Conference conference = Conferences.find(tx, whose.conferenceId());
    Prepared prepared = find(tx, whose);
    PreWorkView before = view(tx, conference, prepared, whose.party());
    requireAhead(conference);
    if (before.isSubmitted()) {
      throw ProblemException.of(
          ProblemType.STATE_CONFLICT,
          "This pre-work is submitted already; change it until the conference begins.");
    }
    refuse(missing(tx, conference, prepared, before.findings()));
    // Nothing is missing, so something was written.
    PreWork draft = Objects.requireNonNull(before.row());
    return saved(tx, prepared, before, draft.submitted(now));
  }

  private PreWorkView saved(PairingTx tx, Prepared prepared, PreWorkView before, PreWork after) {
    if (tx.dao(PreWorkDao.class).update(after, after.findings()) == 0) {
      throw Etags.changed();
    }
    return changed(tx, prepared, before.with(after));
  }

  private PreWorkView changed(PairingTx tx, Prepared prepared, PreWorkView after) {
    record(tx, prepared, after);
    return after;
  }

  /**
   * Who unlinks a patient is told who has named the patient or the entry; a draft names neither, so
   * that the other side does not learn of it.
   */
  private void record(PairingTx tx, Prepared prepared, PreWorkView view) {
    List<String> targets = new ArrayList<>(List.of(view.whose().conferenceId()));
    PreWork row = view.row();
    if (row != null) {
      targets.add(row.id());
    }
    if (view.isSubmitted()) {
      targets.add(prepared.patient().entryId());
      targets.add(prepared.patient().patientId());
    }
    audit.recordAll(tx, targets);
  }

  private static Prepared find(PairingTx tx, Whose whose) {
    return PreWorkStore.find(PreWorkStore.of(tx, whose.conferenceId()), whose.entryId());
  }

  private static PreWorkView view(
      PairingTx tx, Conference conference, Prepared prepared, Party party) {
    Whose whose = new Whose(conference.id(), prepared.patient().entryId(), party);
    return new PreWorkView(whose, prepared.of(party), dueAt(tx, conference));
  }

  private static List<ProblemError> missing(
      PairingTx tx, Conference conference, Prepared prepared, Findings findings) {
    EarlierSteps steps = EarlierSteps.of(tx, conference, List.of(prepared));
    return Completeness.of(findings, steps.of(prepared)).stream()
        .filter(Missing::needed)
        .map(missing -> ProblemError.at(missing.pointer(), "missing", missing.text()))
        .toList();
  }

  private static Instant dueAt(PairingTx tx, Conference conference) {
    return PairingSettings.in(tx).preWorkDue(conference.startsAt());
  }

  private static boolean isOwn(PairingTx tx, Party party) {
    return tx.scope().party() == party;
  }

  private static void requireOwn(PairingTx tx, Party party) {
    if (!isOwn(tx, party)) {
      throw ProblemException.of(
          ProblemType.FORBIDDEN, "This is the other side's pre-work; each side writes its own.");
    }
  }

  private static void requireAhead(Conference conference) {
    switch (conference.stands()) {
      case SCHEDULED, PREPARED -> {}
      case IN_PROGRESS, CLOSED, SUMMARIZED, CANCELLED ->
          throw ProblemException.of(
              ProblemType.STATE_CONFLICT,
              "The conference is %s; pre-work is written until it begins."
                  .formatted(conference.state()));
    }
  }

  private static void refuse(List<ProblemError> broken) {
    if (!broken.isEmpty()) {
      throw ProblemException.rulesBroken(broken);
    }
  }
}
