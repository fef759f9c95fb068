package care.duet.server.combinedlist;

import care.duet.server.patient.Person;
import care.duet.server.patient.Sex;
import care.duet.server.platform.db.JsonColumn;
import care.duet.server.security.Party;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An entry of one version, as a row; everything it shows is in the row itself. */
public record EntryRow(
    String entryId,
    String patientId,
    @Nullable Integer position,
    @Nullable String planMemberId,
    @Nullable String mrn,
    String givenName,
    String familyName,
    @Nullable String suffix,
    LocalDate birthDate,
    @Nullable String sex,
    @Nullable Integer planRank,
    @Nullable BigDecimal planScore,
    @Nullable Boolean planAdditional,
    @Nullable String planDrivers,
    @Nullable Integer practiceRank,
    @Nullable Boolean pcpDesignated,
    @Nullable Boolean practiceAdditional,
    @Nullable String practiceDrivers,
    @Nullable String urgentParty,
    @Nullable String urgentReason,
    @Nullable Instant urgentAt,
    @Nullable String removedParty,
    @Nullable String removedCode,
    @Nullable String removedReason,
    @Nullable Instant removedAt) {

  Entry entry() {
    return new Entry(position, standing(), identity());
  }

  static EntryRow of(Entry entry) {
    Standing standing = entry.standing();
    Person person = entry.identity().person();
    PlanNaming plan = standing.plan();
    PracticeNaming practice = standing.practice();
    UrgentAddition urgent = standing.urgent();
    Removal removal = standing.removal();
    return new EntryRow(
        standing.entryId(),
        standing.patientId(),
        entry.position(),
        entry.identity().planMemberId(),
        entry.identity().mrn(),
        person.givenName(),
        person.familyName(),
        person.suffix(),
        person.birthDate(),
        person.sex() == null ? null : person.sex().code(),
        plan == null ? null : plan.rank(),
        plan == null ? null : plan.score(),
        plan == null ? null : plan.additional(),
        plan == null ? null : JsonColumn.of(plan.drivers()),
        practice == null ? null : practice.rank(),
        practice == null ? null : practice.pcpDesignated(),
        practice == null ? null : practice.additional(),
        practice == null ? null : JsonColumn.of(practice.drivers()),
        urgent == null ? null : urgent.party().code(),
        urgent == null ? null : urgent.reason(),
        urgent == null ? null : urgent.addedAt(),
        removal == null ? null : removal.party().code(),
        removal == null ? null : removal.code(),
        removal == null ? null : removal.reason(),
        removal == null ? null : removal.removedAt());
  }

  /** For people who look into the table; {@link Standing} decides. */
  public String namedBy() {
    return standing().namedBy().code();
  }

  /** For people who look into the table; {@link Standing} decides. */
  public String state() {
    return removedParty == null ? "active" : "removed";
  }

  private Identity identity() {
    Sex known = sex == null ? null : Sex.of(sex);
    return new Identity(
        planMemberId, mrn, new Person(givenName, familyName, suffix, birthDate, known));
  }

  private Standing standing() {
    PlanNaming plan =
        planRank == null
            ? null
            : new PlanNaming(
                planRank,
                planScore,
                Boolean.TRUE.equals(planAdditional),
                JsonColumn.texts(planDrivers));
    PracticeNaming practice =
        practiceRank == null
            ? null
            : new PracticeNaming(
                practiceRank,
                Boolean.TRUE.equals(pcpDesignated),
                Boolean.TRUE.equals(practiceAdditional),
                JsonColumn.texts(practiceDrivers));
    return new Standing(
        entryId,
        patientId,
        plan,
        practice,
        urgent(urgentParty, urgentReason, urgentAt),
        removal(removedParty, removedCode, removedReason, removedAt));
  }

  static @Nullable UrgentAddition urgent(
      @Nullable String party, @Nullable String reason, @Nullable Instant at) {
    return party == null || reason == null || at == null
        ? null
        : new UrgentAddition(Party.of(party), reason, at);
  }

  static @Nullable Removal removal(
      @Nullable String party,
      @Nullable String code,
      @Nullable String reason,
      @Nullable Instant at) {
    return party == null || code == null || reason == null || at == null
        ? null
        : new Removal(Party.of(party), code, reason, at);
  }
}
