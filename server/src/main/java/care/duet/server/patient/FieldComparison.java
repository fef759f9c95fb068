package care.duet.server.patient;

import org.jspecify.annotations.Nullable;

/** What the two sides say in one field, at least one of them something. */
record FieldComparison(
    PatientField field,
    FieldAgreement agreement,
    @Nullable String plan,
    @Nullable String practice) {

  boolean differs() {
    return agreement == FieldAgreement.DIFFERENT;
  }
}
