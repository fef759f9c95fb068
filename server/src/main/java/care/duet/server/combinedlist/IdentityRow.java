package care.duet.server.combinedlist;

import care.duet.server.patient.Person;
import care.duet.server.patient.Sex;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One side's record of a patient, as a row. */
public record IdentityRow(
    String patientId,
    String party,
    String identifier,
    String givenName,
    String familyName,
    @Nullable String suffix,
    LocalDate birthDate,
    @Nullable Sex sex) {

  /** This record added to what is known; the plan's description wins over the practice's. */
  Identity addTo(@Nullable Identity known) {
    Person person = new Person(givenName, familyName, suffix, birthDate, sex);
    if (party.equals("plan")) {
      return new Identity(identifier, known == null ? null : known.mrn(), person);
    }
    return known == null || known.planMemberId() == null
        ? new Identity(null, identifier, person)
        : new Identity(known.planMemberId(), identifier, known.person());
  }
}
