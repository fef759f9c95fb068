package care.duet.server.patient;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a side has confirmed to be right where the records differ.
 *
 * @param planValue what the plan said then
 * @param practiceValue what the practice said then
 */
public record Resolution(
    String patientId,
    String field,
    String planValue,
    String practiceValue,
    String value,
    @Nullable String note,
    String resolvedParty,
    String resolvedBy,
    Instant resolvedAt) {

  /** Whether it is still about what the two sides say. */
  boolean settles(FieldComparison comparison) {
    return comparison.differs()
        && field.equals(comparison.field().code())
        && planValue.equals(comparison.plan())
        && practiceValue.equals(comparison.practice());
  }
}
