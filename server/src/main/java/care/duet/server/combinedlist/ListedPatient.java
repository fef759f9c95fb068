package care.duet.server.combinedlist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What stays with a patient from version to version, as a row. */
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
        version + 1);
  }
}
