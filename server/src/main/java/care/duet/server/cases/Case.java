package care.duet.server.cases;

import care.duet.server.patient.PatientRecord;
import care.duet.server.platform.id.TypeId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A patient whom both sides care for together. It hangs on one side's record, so that it stays with
 * the right person when records are linked or parted.
 *
 * @param open true or null: of a record there is one open case
 * @param ledBy the word of a {@link Lead}
 * @param enrolledOn the day of the first decision
 * @param decisions how many there are, and so the number of the latest
 * @param goals how many there were, and so the number of the latest
 */
public record Case(
    String id,
    String patientParty,
    String patientIdentifier,
    @Nullable Boolean open,
    String ledBy,
    LocalDate enrolledOn,
    int decisions,
    int goals,
    @Nullable String closeCode,
    @Nullable String closeReason,
    @Nullable Instant closedAt,
    Instant createdAt,
    Instant updatedAt,
    int version) {

  /** A case that is about to have its first decision. */
  static Case of(PatientRecord record, Lead lead, LocalDate today, Instant now) {
    return new Case(
        TypeId.next("cas"),
        record.party(),
        record.identifier(),
        true,
        lead.code(),
        today,
        0,
        0,
        null,
        null,
        null,
        now,
        now,
        0);
  }

  /** The same case after a decision. */
  Case decided(Deciding deciding, Instant now) {
    int newGoals = deciding.goal() == null ? goals : goals + 1;
    return with(deciding.lead().code(), decisions + 1, newGoals, now);
  }

  /** The same case with another goal. */
  Case aimed(Instant now) {
    return with(ledBy, decisions, goals + 1, now);
  }

  /** The same case after something that hangs on it has changed. */
  Case touched(Instant now) {
    return with(ledBy, decisions, goals, now);
  }

  /** The same case, closed. */
  Case closed(String code, String reason, Instant now) {
    return new Case(
        id,
        patientParty,
        patientIdentifier,
        null,
        ledBy,
        enrolledOn,
        decisions,
        goals,
        code,
        reason,
        now,
        createdAt,
        now,
        version + 1);
  }

  boolean isOpen() {
    return open != null;
  }

  private Case with(String newLead, int newDecisions, int newGoals, Instant now) {
    return new Case(
        id,
        patientParty,
        patientIdentifier,
        open,
        newLead,
        enrolledOn,
        newDecisions,
        newGoals,
        closeCode,
        closeReason,
        closedAt,
        createdAt,
        now,
        version + 1);
  }
}
