package care.duet.server.patient;

import care.duet.server.security.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One side's record of a patient, as a row. */
public record PatientRecord(
    String party,
    String identifier,
    String patientId,
    String givenName,
    String familyName,
    @Nullable String suffix,
    LocalDate birthDate,
    @Nullable String sex,
    @Nullable String matchKey,
    Instant updatedAt) {

  static PatientRecord of(
      Party party, PersonRecord record, String patientId, @Nullable MatchKey key, Instant now) {
    Person person = record.person();
    return new PatientRecord(
        party.code(),
        record.identifier(),
        patientId,
        person.givenName(),
        person.familyName(),
        person.suffix(),
        person.birthDate(),
        person.sex() == null ? null : person.sex().code(),
        key == null ? null : key.text(),
        now);
  }

  Person person() {
    return new Person(givenName, familyName, suffix, birthDate, sex == null ? null : Sex.of(sex));
  }

  /** Whether both say the same of the person. */
  boolean describesLike(PatientRecord other) {
    return person().equals(other.person()) && Objects.equals(matchKey, other.matchKey);
  }
}
