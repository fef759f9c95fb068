package care.duet.server.patient;

import care.duet.matching.compare.Agreement;
import care.duet.matching.compare.Comparison;
import care.duet.matching.compare.Level;
import care.duet.matching.prepare.PreparedRecord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares what the two sides say of one person, field by field. */
final class RecordComparison {

  private final PreparedRecord plan;
  private final PreparedRecord practice;
  private final long agreement;

  private RecordComparison(PatientRecord plan, PatientRecord practice) {
    this.plan = plan.prepared();
    this.practice = practice.prepared();
    this.agreement = Comparison.of(this.plan, this.practice);
  }

  /** The fields of which at least one side says something. */
  static List<FieldComparison> of(PatientRecord plan, PatientRecord practice) {
    RecordComparison comparison = new RecordComparison(plan, practice);
    List<FieldComparison> fields = new ArrayList<>();
    for (PatientField field : PatientField.values()) {
      String one = field.of(plan);
      String other = field.of(practice);
      if (one != null || other != null) {
        fields.add(new FieldComparison(field, comparison.agreement(field, one, other), one, other));
      }
    }
    return fields;
  }

  private FieldAgreement agreement(
      PatientField field, @Nullable String one, @Nullable String other) {
    if (one == null) {
      return FieldAgreement.ONLY_PRACTICE;
    }
    if (other == null) {
      return FieldAgreement.ONLY_PLAN;
    }
    if (one.equals(other)) {
      return FieldAgreement.EQUAL;
    }
    return isEquivalent(field, one, other) ? FieldAgreement.EQUIVALENT : FieldAgreement.DIFFERENT;
  }

  private boolean isEquivalent(PatientField field, String one, String other) {
    return switch (field) {
      case GIVEN_NAME ->
          is(Level.GIVEN_EXACT) || is(Level.GIVEN_IS_MIDDLE) || is(Level.GIVEN_NICKNAME);
      case MIDDLE_NAME -> is(Level.MIDDLE_EXACT) || is(Level.MIDDLE_INITIAL);
      case FAMILY_NAME -> is(Level.FAMILY_EXACT);
      case SUFFIX -> plan.generation() != null && plan.generation() == practice.generation();
      case BIRTH_DATE, SEX, PCP_NPI -> false;
      case PHONE -> is(Level.PHONE_EXACT);
      case ADDRESS ->
          !plan.street().isEmpty()
              && plan.street().equals(practice.street())
              && plan.houseNumber().equals(practice.houseNumber())
              && plan.unit().equals(practice.unit());
      case CITY -> same(plan.city(), practice.city());
      case STATE -> one.strip().equalsIgnoreCase(other.strip());
      case POSTAL_CODE -> same(plan.postalCode(), practice.postalCode());
      case LANGUAGE -> Languages.same(one, other);
    };
  }

  private boolean is(Level level) {
    return Agreement.is(agreement, level);
  }

  private static boolean same(String one, String other) {
    return !one.isEmpty() && one.equals(other);
  }
}
