package care.duet.server.patient;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is compared of two records. */
enum PatientField {
  GIVEN_NAME,
  MIDDLE_NAME,
  FAMILY_NAME,
  SUFFIX,
  BIRTH_DATE,
  SEX,
  PHONE,
  ADDRESS,
  CITY,
  STATE,
  POSTAL_CODE,
  LANGUAGE,
  PCP_NPI;

  /** What a record says; null when it says nothing. */
  @Nullable String of(PatientRecord record) {
    Demographics known = record.demographics();
    return switch (this) {
      case GIVEN_NAME -> record.givenName();
      case MIDDLE_NAME -> known.middleName();
      case FAMILY_NAME -> record.familyName();
      case SUFFIX -> record.suffix();
      case BIRTH_DATE -> record.birthDate().toString();
      case SEX -> Sex.UNKNOWN.code().equals(record.sex()) ? null : record.sex();
      case PHONE -> known.phone();
      case ADDRESS -> known.address();
      case CITY -> known.city();
      case STATE -> known.state();
      case POSTAL_CODE -> known.postalCode();
      case LANGUAGE -> known.language();
      case PCP_NPI -> known.pcpNpi();
    };
  }

  /** The word on the wire and in the database. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field of this word; none when it is none. */
  static Optional<PatientField> named(String code) {
    return Arrays.stream(values()).filter(field -> field.code().equals(code)).findFirst();
  }
}
