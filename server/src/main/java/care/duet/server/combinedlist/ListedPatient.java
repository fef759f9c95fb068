package care.duet.server.combinedlist;

import care.duet.server.security.Party;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stays with a patient from version to version, as a row.
 *
 * @param homePatientId the patient that the entry was of before that one turned out to be another
 */
public record ListedPatient(
    String id,
    String patientId,
    @Nullable String removedParty,
    @Nullable String removedCode,
    @Nullable String removedReason,
    @Nullable Instant removedAt,
    @Nullable String urgentParty,
    @Nullable String urgentReason,
    @Nullable Instant urgentAt,
    @Nullable Instant planConfirmedAt,
    @Nullable Instant practiceConfirmedAt,
    @Nullable String riskLevel,
    boolean riskConfirmed,
    @Nullable String illness,
    @Nullable String readiness,
    @Nullable String social,
    @Nullable String healthSystems,
    @Nullable String resourcesOfCare,
    @Nullable String assessedParty,
    @Nullable Instant assessedAt,
    @Nullable String homePatientId,
    int version) {

  /** Nobody's naming yet, but what was decided about the patient before. */
  Standing standing() {
    return new Standing(
        id,
        patientId,
        null,
        null,
        EntryRow.urgent(urgentParty, urgentReason, urgentAt),
        EntryRow.removal(removedParty, removedCode, removedReason, removedAt));
  }

  /** The word on the wire and in the database. */
  public String state() {
    return removedParty == null ? "active" : "removed";
  }

  /** The same entry, of another patient. */
  ListedPatient movedTo(String otherPatientId) {
    String home = homePatientId == null ? patientId : homePatientId;
    return composed(id, otherPatientId, this, this, this, home, version + 1);
  }

  /** The same under an id of its own. */
  ListedPatient as(String entryId) {
    return composed(entryId, patientId, this, this, this, null, version + 1);
  }

  /** This entry with what the other one says and this one does not. */
  ListedPatient absorbing(ListedPatient other) {
    return composed(
        id,
        patientId,
        removedParty == null ? other : this,
        urgentParty == null ? other : this,
        assessedParty == null ? other : this,
        homePatientId,
        Math.max(version, other.version) + 1);
  }

  /** What is left of the entry after another one has absorbed what it did not say itself. */
  ListedPatient absorbed(ListedPatient by) {
    return composed(
        id,
        patientId,
        by.removedParty == null ? null : this,
        by.urgentParty == null ? null : this,
        this,
        homePatientId,
        version + 1);
  }

  /** What a side has said, as another patient's entry. */
  ListedPatient of(Party party, String entryId, String otherPatientId) {
    return composed(
        entryId,
        otherPatientId,
        party.code().equals(removedParty) ? this : null,
        party.code().equals(urgentParty) ? this : null,
        party.code().equals(assessedParty) ? this : null,
        null,
        version + 1);
  }

  /** The entry without what a side has said. */
  ListedPatient without(Party party) {
    return composed(
        id,
        patientId,
        party.code().equals(removedParty) ? null : this,
        party.code().equals(urgentParty) ? null : this,
        party.code().equals(assessedParty) ? null : this,
        homePatientId,
        version + 1);
  }

  /** Whether anybody has decided anything. */
  boolean saysAnything() {
    return removedParty != null || urgentParty != null || assessedParty != null;
  }

  /** An entry out of parts of others; that both sides mean the same person is to be said anew. */
  private static ListedPatient composed(
      String entryId,
      String ofPatientId,
      @Nullable ListedPatient removal,
      @Nullable ListedPatient urgency,
      @Nullable ListedPatient assessment,
      @Nullable String home,
      int version) {
    return new ListedPatient(
        entryId,
        ofPatientId,
        removal == null ? null : removal.removedParty,
        removal == null ? null : removal.removedCode,
        removal == null ? null : removal.removedReason,
        removal == null ? null : removal.removedAt,
        urgency == null ? null : urgency.urgentParty,
        urgency == null ? null : urgency.urgentReason,
        urgency == null ? null : urgency.urgentAt,
        null,
        null,
        assessment == null ? null : assessment.riskLevel,
        assessment != null && assessment.riskConfirmed,
        assessment == null ? null : assessment.illness,
        assessment == null ? null : assessment.readiness,
        assessment == null ? null : assessment.social,
        assessment == null ? null : assessment.healthSystems,
        assessment == null ? null : assessment.resourcesOfCare,
        assessment == null ? null : assessment.assessedParty,
        assessment == null ? null : assessment.assessedAt,
        home,
        version);
  }

  ListedPatient assessed(AssessmentInput input, String party, Instant now) {
    return new ListedPatient(
        id,
        patientId,
        removedParty,
        removedCode,
        removedReason,
        removedAt,
        urgentParty,
        urgentReason,
        urgentAt,
        planConfirmedAt,
        practiceConfirmedAt,
        input.riskLevel(),
        input.riskConfirmed(),
        input.illness(),
        input.readiness(),
        input.social(),
        input.healthSystems(),
        input.resourcesOfCare(),
        party,
        now,
        homePatientId,
        version + 1);
  }
}
