package care.duet.server.combinedlist;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one patient, before the patient gets a place among the others.
 *
 * @param entryId the same in every version
 */
public record Standing(
    String entryId,
    String patientId,
    @Nullable PlanNaming plan,
    @Nullable PracticeNaming practice,
    @Nullable UrgentAddition urgent,
    @Nullable Removal removal) {

  /** Demands the identity. */
  public Standing {
    Objects.requireNonNull(entryId);
    Objects.requireNonNull(patientId);
  }

  /** Whether anybody still names the patient. */
  boolean isNamed() {
    return plan != null || practice != null || urgent != null;
  }

  boolean isRemoved() {
    return removal != null;
  }

  NamedBy namedBy() {
    if (plan != null) {
      return practice != null ? NamedBy.COMMON : NamedBy.PLAN_ONLY;
    }
    return practice != null ? NamedBy.PRACTICE_ONLY : NamedBy.URGENT_ADDITION;
  }

  Standing withPlan(@Nullable PlanNaming naming) {
    return new Standing(entryId, patientId, naming, practice, urgent, removal);
  }

  Standing withPractice(@Nullable PracticeNaming naming) {
    return new Standing(entryId, patientId, plan, naming, urgent, removal);
  }

  Standing withUrgent(UrgentAddition addition) {
    return new Standing(entryId, patientId, plan, practice, addition, removal);
  }

  Standing withRemoval(@Nullable Removal newRemoval) {
    return new Standing(entryId, patientId, plan, practice, urgent, newRemoval);
  }
}
