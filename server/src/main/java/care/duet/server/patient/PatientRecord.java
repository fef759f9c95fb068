package care.duet.server.patient;

import care.duet.matching.prepare.MatchRecord;
import care.duet.matching.prepare.PreparedRecord;
import care.duet.server.security.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/**
 * One side's record of a patient, as a row.
 *
 * @param nameKey the name as searches compare it
 * @param phoneKey the telephone number in E.164, as searches compare it
 * @param homePatientId the patient that was this record's own before it was linked to another's
 * @param matchedWith how it was compared with the other side's; null when it has not been yet
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
    @Nullable String nameKey,
    @Nullable String phoneKey,
    Instant updatedAt,
    @Nullable String homePatientId,
    @Nullable String matchedWith) {

  /**
   * The row of a description, whose patient is not known yet when it is the first of the record.
   *
   * @param before what was known; null when nothing was
   */
  public static PatientRecord of(
      Party party, PersonRecord record, @Nullable PatientRecord before, Instant now) {
    Person person = record.person();
    Demographics known = before == null ? Demographics.NONE : before.demographics();
    Demographics demographics = Objects.requireNonNullElse(record.demographics(), known);
    return new PatientRecord(
        party.code(),
        record.identifier(),
        before == null ? "" : before.patientId(),
        person.givenName(),
        person.familyName(),
        person.suffix(),
        person.birthDate(),
        person.sex() == null ? null : person.sex().code(),
        demographics,
        NameKey.of(person.familyName(), person.givenName()).text(),
        phoneKey(demographics.phone()).orElse(null),
        now,
        before == null ? null : before.homePatientId(),
        null);
  }

  /** What tells it from all other records. */
  public RecordKey key() {
    return new RecordKey(party, identifier);
  }

  /** Whether it is nobody's yet. */
  public boolean isNew() {
    return patientId.isEmpty();
  }

  /** The same record as one of another patient. */
  public PatientRecord of(String otherPatientId, @Nullable String newHomePatientId) {
    return with(otherPatientId, newHomePatientId, matchedWith);
  }

  /** The same record, compared. */
  public PatientRecord matched(String with) {
    return with(patientId, homePatientId, with);
  }

  private PatientRecord with(
      String newPatientId, @Nullable String newHomePatientId, @Nullable String newMatchedWith) {
    return new PatientRecord(
        party,
        identifier,
        newPatientId,
        givenName,
        familyName,
        suffix,
        birthDate,
        sex,
        demographics,
        nameKey,
        phoneKey,
        updatedAt,
        newHomePatientId,
        newMatchedWith);
  }

  /** A telephone number as searches compare it; none when it cannot be one. */
  static Optional<String> phoneKey(@Nullable String phone) {
    return Optional.of(PreparedRecord.of(MatchRecord.builder("phone").phone(phone).build()).phone())
        .filter(key -> !key.isEmpty());
  }

  Person person() {
    return new Person(givenName, familyName, suffix, birthDate, sex == null ? null : Sex.of(sex));
  }

  /** The record as it is compared with the other side's. */
  public MatchRecord matchRecord() {
    return MatchRecord.builder(identifier)
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
        .sharedIdentifier(demographics.insuranceMemberId())
        .build();
  }

  /** The record made comparable. */
  public PreparedRecord prepared() {
    return PreparedRecord.of(matchRecord());
  }

  /** Whether a description says nothing new. */
  public boolean saysAlready(PersonRecord record) {
    return person().equals(record.person())
        && (record.demographics() == null || demographics.equals(record.demographics()));
  }
}
