package care.duet.server.patient;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A patient with what both sides say.
 *
 * @param plan the plan's record; null when the plan does not know the patient
 * @param practice the practice's record; null when the practice does not
 * @param match how it is known that the two mean one person; null unless both do
 * @param comparison empty unless both do
 * @param resolutions all there are, also of what has changed since
 */
record PatientView(
    PatientRow row,
    @Nullable PatientRecord plan,
    @Nullable PatientRecord practice,
    @Nullable MatchRow match,
    List<FieldComparison> comparison,
    List<Resolution> resolutions) {

  static PatientView of(
      PatientRow row,
      @Nullable PatientRecord plan,
      @Nullable PatientRecord practice,
      List<MatchRow> matches,
      List<Resolution> resolutions) {
    return new PatientView(
        row,
        plan,
        practice,
        match(plan, practice, matches),
        comparison(plan, practice),
        resolutions);
  }

  private static List<FieldComparison> comparison(
      @Nullable PatientRecord plan, @Nullable PatientRecord practice) {
    return plan == null || practice == null ? List.of() : RecordComparison.of(plan, practice);
  }

  private static @Nullable MatchRow match(
      @Nullable PatientRecord plan, @Nullable PatientRecord practice, List<MatchRow> matches) {
    return plan == null || practice == null
        ? null
        : matches.stream()
            .filter(match -> match.planMemberId().equals(plan.identifier()))
            .filter(match -> match.mrn().equals(practice.identifier()))
            .findFirst()
            .orElse(null);
  }

  /** What was confirmed about a field; null when nobody has, or a record has changed since. */
  @Nullable Resolution resolution(FieldComparison field) {
    return resolution(field, resolutions);
  }

  private static @Nullable Resolution resolution(
      FieldComparison field, List<Resolution> resolutions) {
    return resolutions.stream().filter(known -> known.settles(field)).findFirst().orElse(null);
  }

  int openDiscrepancies() {
    return openFields().size();
  }

  /** The fields in which the records differ, and nobody has confirmed what is right. */
  List<PatientField> openFields() {
    return openFields(comparison, resolutions);
  }

  /** The same of two records, for whoever needs no more of the view. */
  static List<PatientField> openFields(
      @Nullable PatientRecord plan,
      @Nullable PatientRecord practice,
      List<Resolution> resolutions) {
    return openFields(comparison(plan, practice), resolutions);
  }

  private static List<PatientField> openFields(
      List<FieldComparison> comparison, List<Resolution> resolutions) {
    return comparison.stream()
        .filter(FieldComparison::differs)
        .filter(field -> resolution(field, resolutions) == null)
        .map(FieldComparison::field)
        .toList();
  }
}
