package care.duet.server.patient;

import care.duet.matching.prepare.MatchRecord;
import care.duet.matching.prepare.PreparedRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/**
 * One side's record of a patient, as a row.
 *
 * @param matchKey what must be equal to be taken for one person; null when it identifies nobody
 * @param nameKey the name as searches compare it
 * @param phoneKey the telephone number in E.164, as searches compare it
 */
public record PatientRecord(
    String party,
    String identifier,
    String patientId,
    String givenName,
    String familyName,
    @Nullable String suffix,
    LocalDate birthDate,
    @Nullable String sex,
    @Nested Demographics demographics,
    @Nullable String matchKey,
    @Nullable String nameKey,
    @Nullable String phoneKey,
    Instant updatedAt) {

  /**
   * The row of a description.
   *
   * @param before what was known; null when nothing was
   */
  static PatientRecord of(
      String party,
      PersonRecord record,
      String patientId,
      @Nullable MatchKey key,
      @Nullable PatientRecord before,
      Instant now) {
    Person person = record.person();
    Demographics known = before == null ? Demographics.NONE : before.demographics();
    Demographics demographics = Objects.requireNonNullElse(record.demographics(), known);
    return new PatientRecord(
        party,
        record.identifier(),
        patientId,
        person.givenName(),
        person.familyName(),
        person.suffix(),
        person.birthDate(),
        person.sex() == null ? null : person.sex().code(),
        demographics,
        key == null ? null : key.text(),
        NameKey.of(person.familyName(), person.givenName()).text(),
        phoneKey(demographics.phone()).orElse(null),
        now);
  }

  /** A telephone number as searches compare it; none when it cannot be one. */
  static Optional<String> phoneKey(@Nullable String phone) {
    return Optional.of(PreparedRecord.of(MatchRecord.builder("phone").phone(phone).build()).phone())
        .filter(key -> !key.isEmpty());
  }

  Person person() {
    return new Person(givenName, familyName, suffix, birthDate, sex == null ? null : Sex.of(sex));
  }

  /** The record made comparable. */
  PreparedRecord prepared() {
    return PreparedRecord.of(
        MatchRecord.builder(identifier)
            .givenName(givenName)
            .middleName(demographics.middleName())
            .familyName(familyName)
            .suffix(suffix)
            .birthDate(birthDate)
            .sex(sex)
            .phone(demographics.phone())
            .street(demographics.address())
            .city(demographics.city())
            .postalCode(demographics.postalCode())
            .build());
  }

  /** Whether a description, with its key, says nothing new. */
  boolean saysAlready(PersonRecord record, @Nullable MatchKey key) {
    return person().equals(record.person())
        && (record.demographics() == null || demographics.equals(record.demographics()))
        && Objects.equals(matchKey, key == null ? null : key.text());
  }
}
