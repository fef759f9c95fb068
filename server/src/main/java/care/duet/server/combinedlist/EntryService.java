package care.duet.server.combinedlist;

import care.duet.server.audit.AuditTrail;
import care.duet.server.patient.PatientMatcher;
import care.duet.server.patient.PersonRecord;
import care.duet.server.platform.http.Etags;
import care.duet.server.platform.http.ProblemError;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import care.duet.server.security.Party;
import care.duet.server.tenancy.PairingTx;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changes single entries: removal, restoring, urgent additions, assessments. */
final class EntryService {

  private final CombinedLists lists;
  private final PatientMatcher matcher;
  private final AuditTrail audit;
  private final Clock clock;

  EntryService(CombinedLists lists, PatientMatcher matcher, AuditTrail audit, Clock clock) {
    this.lists = lists;
    this.matcher = matcher;
    this.audit = audit;
    this.clock = clock;
  }

  void remove(PairingTx tx, String entryId, String code, String reason) {
    lists.lock(tx);
    CombinedLists.Change change = lists.open(tx);
    ListedPatient patient = listed(tx, change, entryId);
    Party party = tx.scope().party();
    Removal removal = new Removal(party, code, reason, clock.instant());
    if (tx.dao(ListedPatientDao.class).remove(entryId, party.code(), removal) == 0) {
      throw ProblemException.of(
          ProblemType.STATE_CONFLICT, "The entry is removed already; it can be restored.");
    }
    change.draft().change(patient.patientId(), standing -> standing.withRemoval(removal));
    save(tx, change, VersionCause.Kind.ENTRY_REMOVED, entryId, reason);
  }

  void restore(PairingTx tx, String entryId, String reason) {
    lists.lock(tx);
    CombinedLists.Change change = lists.open(tx);
    ListedPatient patient = listed(tx, change, entryId);
    if (tx.dao(ListedPatientDao.class).restore(entryId) == 0) {
      throw ProblemException.of(
          ProblemType.STATE_CONFLICT, "The entry is not removed, so it cannot be restored.");
    }
    change.draft().change(patient.patientId(), standing -> standing.withRemoval(null));
    save(tx, change, VersionCause.Kind.ENTRY_RESTORED, entryId, reason);
  }

  /** Adds a patient whom no list names; answers the entry's id. */
  String addUrgent(PairingTx tx, PersonRecord record, String reason) {
    List<ProblemError> problems =
        record.person().problems("", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    if (!problems.isEmpty()) {
      throw ProblemException.rulesBroken(problems);
    }
    lists.lock(tx);
    Party party = tx.scope().party();
    Map<String, String> matched = matcher.match(tx, party, List.of(record));
    CombinedLists.Change change = lists.open(tx);
    String patientId = Objects.requireNonNull(matched.get(record.identifier()));
    Standing present = change.draft().of(patientId);
    if (present != null) {
      throw ProblemException.of(
          ProblemType.STATE_CONFLICT,
          present.isRemoved()
              ? "The patient was removed from the list; restore the entry instead."
              : "The patient is on the list already.");
    }
    CombinedLists.recall(tx, change.draft(), List.of(patientId));
    UrgentAddition addition = new UrgentAddition(party, reason, clock.instant());
    Standing after =
        change
            .draft()
            .change(patientId, standing -> standing.withRemoval(null).withUrgent(addition));
    save(tx, change, VersionCause.Kind.URGENT_ADDITION, after.entryId(), reason);
    // An earlier removal ends here: somebody calls the patient urgent after nobody named him or
    // her.
    tx.dao(ListedPatientDao.class).restore(after.entryId());
    tx.dao(ListedPatientDao.class).addUrgent(after.entryId(), party.code(), addition);
    return after.entryId();
  }

  /** Records that the caller's side confirms who the patient is; again, it changes nothing. */
  void confirmIdentity(PairingTx tx, String entryId) {
    CombinedListDao dao = tx.dao(CombinedListDao.class);
    dao.lock();
    EntryRow row = dao.entry(CombinedLists.head(tx).version(), entryId);
    if (row == null) {
      throw ProblemException.notFound();
    }
    if (row.planMemberId() == null || row.mrn() == null) {
      throw ProblemException.of(
          ProblemType.STATE_CONFLICT,
          "Only one side knows this patient, so there is nothing to confirm yet.");
    }
    Instant plan = tx.scope().party() == Party.PLAN ? clock.instant() : null;
    Instant practice = tx.scope().party() == Party.PRACTICE ? clock.instant() : null;
    if (tx.dao(ListedPatientDao.class).confirm(entryId, plan, practice) == 1) {
      dao.touch();
      audit.record(tx, entryId);
    }
  }

  /** Records an assessment; it changes no place, so it makes no version. */
  void assess(PairingTx tx, String entryId, @Nullable String ifMatch, AssessmentInput assessment) {
    if (assessment.riskConfirmed() && assessment.riskLevel() == null) {
      throw ProblemException.rulesBroken(
          List.of(
              ProblemError.at(
                  "/risk_level", "required", "Only a stated level of risk can be confirmed.")));
    }
    CombinedListDao dao = tx.dao(CombinedListDao.class);
    dao.lock();
    ListedPatient patient = find(tx, CombinedLists.head(tx).version(), entryId);
    EntryEtag.require(ifMatch, patient.version());
    ListedPatient assessed =
        patient.assessed(assessment, tx.scope().party().code(), clock.instant());
    if (tx.dao(ListedPatientDao.class).assess(assessed) == 0) {
      throw Etags.changed();
    }
    dao.touch();
    audit.record(tx, entryId);
  }

  private ListedPatient listed(PairingTx tx, CombinedLists.Change change, String entryId) {
    ListedPatient patient = tx.dao(ListedPatientDao.class).find(entryId);
    if (patient == null || change.draft().of(patient.patientId()) == null) {
      throw ProblemException.notFound();
    }
    return patient;
  }

  private static ListedPatient find(PairingTx tx, int version, String entryId) {
    boolean listed = tx.dao(CombinedListDao.class).entry(version, entryId) != null;
    ListedPatient patient = listed ? tx.dao(ListedPatientDao.class).find(entryId) : null;
    if (patient == null) {
      throw ProblemException.notFound();
    }
    return patient;
  }

  private void save(
      PairingTx tx,
      CombinedLists.Change change,
      VersionCause.Kind kind,
      String entryId,
      String reason) {
    VersionCause cause =
        new VersionCause(kind, tx.scope().party(), entryId, tx.scope().caller().clientId(), reason);
    lists.save(tx, change, cause, change.lists());
    audit.record(tx, entryId);
  }
}
