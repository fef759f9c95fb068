package care.duet.server.patient;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.security.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordComparisonTest {

  private static final Person ROSA = person("Rosa", "Diaz", null, Sex.FEMALE);

  @ParameterizedTest
  @CsvSource({
    "Rosa, Rosa, EQUAL",
    "ROSA, Rosa, EQUIVALENT",
    "Rósa, Rosa, EQUIVALENT",
    "William, Bill, EQUIVALENT",
    "Rosa, Rona, DIFFERENT",
    "Rosa, Maria, DIFFERENT"
  })
  void givenNames(String plan, String practice, FieldAgreement agreement) {
    assertThat(
            agreement(
                PatientField.GIVEN_NAME,
                record("plan", person(plan, "Diaz", null, null), Demographics.NONE),
                record("practice", person(practice, "Diaz", null, null), Demographics.NONE)))
        .isEqualTo(agreement);
  }

  @ParameterizedTest
  @CsvSource({
    "O'Neil, ONEIL, EQUIVALENT",
    "Diaz Jr., Diaz, EQUIVALENT",
    "Diaz-Ruiz, Diaz, DIFFERENT",
    "Smith, Smyth, DIFFERENT"
  })
  void familyNames(String plan, String practice, FieldAgreement agreement) {
    assertThat(
            agreement(
                PatientField.FAMILY_NAME,
                record("plan", person("Rosa", plan, null, null), Demographics.NONE),
                record("practice", person("Rosa", practice, null, null), Demographics.NONE)))
        .isEqualTo(agreement);
  }

  @ParameterizedTest
  @CsvSource({
    "978-555-0142, (978) 555 0142, EQUIVALENT",
    "978-555-0142, +1 978 555 0142, EQUIVALENT",
    "978-555-0142, 978-555-0143, DIFFERENT",
    "call her son, ask the son, DIFFERENT"
  })
  void telephones(String plan, String practice, FieldAgreement agreement) {
    assertThat(
            agreement(
                PatientField.PHONE,
                record("plan", ROSA, with(plan, null, null, null, null)),
                record("practice", ROSA, with(practice, null, null, null, null))))
        .isEqualTo(agreement);
  }

  @ParameterizedTest
  @CsvSource({
    "12 Elm Street, 12 ELM ST., EQUIVALENT",
    "12 Elm St Apt 3, 12 Elm Street #3, EQUIVALENT",
    "12 Elm St Apt 3, 12 Elm St Apt 4, DIFFERENT",
    "12 Elm St, 14 Elm St, DIFFERENT"
  })
  void addresses(String plan, String practice, FieldAgreement agreement) {
    assertThat(
            agreement(
                PatientField.ADDRESS,
                record("plan", ROSA, with(null, plan, null, null, null)),
                record("practice", ROSA, with(null, practice, null, null, null))))
        .isEqualTo(agreement);
  }

  @ParameterizedTest
  @CsvSource({
    "Lowell, LOWELL, EQUIVALENT",
    "Lowell, Dracut, DIFFERENT",
  })
  void cities(String plan, String practice, FieldAgreement agreement) {
    assertThat(
            agreement(
                PatientField.CITY,
                record("plan", ROSA, with(null, null, plan, null, null)),
                record("practice", ROSA, with(null, null, practice, null, null))))
        .isEqualTo(agreement);
  }

  @ParameterizedTest
  @CsvSource({
    "01854, 01854-1234, EQUIVALENT",
    "01854, 01855, DIFFERENT",
  })
  void postalCodes(String plan, String practice, FieldAgreement agreement) {
    assertThat(
            agreement(
                PatientField.POSTAL_CODE,
                record("plan", ROSA, with(null, null, null, plan, null)),
                record("practice", ROSA, with(null, null, null, practice, null))))
        .isEqualTo(agreement);
  }

  @ParameterizedTest
  @CsvSource({
    "Spanish, es, EQUIVALENT",
    "spanish, Spanish, EQUIVALENT",
    "EN, es, DIFFERENT",
    "Haitian Creole, Portuguese, DIFFERENT"
  })
  void languages(String plan, String practice, FieldAgreement agreement) {
    assertThat(
            agreement(
                PatientField.LANGUAGE,
                record("plan", ROSA, with(null, null, null, null, plan)),
                record("practice", ROSA, with(null, null, null, null, practice))))
        .isEqualTo(agreement);
  }

  @Test
  void suffixesSexAndInitials() {
    PatientRecord plan = record("plan", person("Al", "Ray", "Jr.", Sex.MALE), middle("L"));
    PatientRecord practice =
        record("practice", person("Al", "Ray", "JR", Sex.FEMALE), middle("Lewis"));

    assertThat(agreement(PatientField.SUFFIX, plan, practice)).isEqualTo(FieldAgreement.EQUIVALENT);
    assertThat(agreement(PatientField.SEX, plan, practice)).isEqualTo(FieldAgreement.DIFFERENT);
    assertThat(agreement(PatientField.MIDDLE_NAME, plan, practice))
        .isEqualTo(FieldAgreement.EQUIVALENT);
  }

  @Test
  void whatOneSideDoesNotKnowIsNoDifference() {
    PatientRecord plan =
        record(
            "plan",
            person("Al", "Ray", null, Sex.UNKNOWN),
            with("978-555-0142", null, null, null, null));
    PatientRecord practice =
        record(
            "practice",
            person("Al", "Ray", null, Sex.MALE),
            with(null, null, "Lowell", null, null));

    List<FieldComparison> fields = RecordComparison.of(plan, practice);
    assertThat(fields)
        .extracting(FieldComparison::field)
        .containsExactly(
            PatientField.GIVEN_NAME,
            PatientField.FAMILY_NAME,
            PatientField.BIRTH_DATE,
            PatientField.SEX,
            PatientField.PHONE,
            PatientField.CITY);
    assertThat(agreement(PatientField.SEX, plan, practice)).isEqualTo(FieldAgreement.ONLY_PRACTICE);
    assertThat(agreement(PatientField.PHONE, plan, practice)).isEqualTo(FieldAgreement.ONLY_PLAN);
  }

  private static FieldAgreement agreement(
      PatientField field, PatientRecord plan, PatientRecord practice) {
    return RecordComparison.of(plan, practice).stream()
        .filter(comparison -> comparison.field() == field)
        .map(FieldComparison::agreement)
        .findFirst()
        .orElseThrow();
  }

  private static Person person(String given, String family, String suffix, Sex sex) {
    return new Person(given, family, suffix, LocalDate.of(1950, 2, 28), sex);
  }

  private static Demographics with(
      String phone, String address, String city, String postalCode, String language) {
    return new Demographics(
        null, phone, address, city, null, postalCode, language, null, null, null);
  }

  private static Demographics middle(String name) {
    return new Demographics(name, null, null, null, null, null, null, null, null, null);
  }

  private static PatientRecord record(String party, Person person, Demographics demographics) {
    return PatientRecord.of(
        Party.of(party), new PersonRecord("1", person, demographics), null, Instant.EPOCH);
  }
}
