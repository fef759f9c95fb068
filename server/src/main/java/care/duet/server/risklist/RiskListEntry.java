package care.duet.server.risklist;

import care.duet.server.patient.Person;
import care.duet.server.platform.db.JsonColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One patient named, as a row. */
public record RiskListEntry(
    int listRank,
    String identifier,
    String patientId,
    String givenName,
    String familyName,
    @Nullable String suffix,
    LocalDate birthDate,
    @Nullable String sex,
    @Nullable String phone,
    @Nullable String postalCode,
    @Nullable BigDecimal riskScore,
    @Nullable Boolean pcpDesignated,
    boolean additional,
    String drivers) {

  static RiskListEntry of(NamedPatient named, String patientId, int recommendedSize) {
    Person person = named.person();
    return new RiskListEntry(
        named.rank(),
        named.identifier(),
        patientId,
        person.givenName(),
        person.familyName(),
        person.suffix(),
        person.birthDate(),
        person.sex() == null ? null : person.sex().code(),
        named.phone(),
        named.postalCode(),
        named.riskScore(),
        named.pcpDesignated(),
        named.rank() > recommendedSize,
        JsonColumn.of(named.drivers()));
  }
}
