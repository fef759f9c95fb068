package care.duet.server.patient;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A patient with what both sides say.
 *
 * @param plan the plan's record; null when the plan does not know the patient
 * @param practice the practice's record; null when the practice does not
 * @param comparison empty unless both do
 * @param resolutions all there are, also of what has changed since
 */
record PatientView(
    PatientRow row,
    @Nullable PatientRecord plan,
    @Nullable PatientRecord practice,
    List<FieldComparison> comparison,
    List<Resolution> resolutions) {

  static PatientView of(
      PatientRow row,
      @Nullable PatientRecord plan,
      @Nullable PatientRecord practice,
      List<Resolution> resolutions) {
    List<FieldComparison> comparison =
        plan == null || practice == null ? List.of() : RecordComparison.of(plan, practice);
    return new PatientView(row, plan, practice, comparison, resolutions);
  }

  /** What was confirmed about a field; null when nobody has, or a record has changed since. */
  @Nullable Resolution resolution(FieldComparison field) {
    return resolutions.stream().filter(known -> known.settles(field)).findFirst().orElse(null);
  }

  int openDiscrepancies() {
    return (int)
        comparison.stream()
            .filter(FieldComparison::differs)
            .filter(field -> resolution(field) == null)
            .count();
  }
}
