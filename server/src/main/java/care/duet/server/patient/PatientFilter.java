package care.duet.server.patient;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which patients a list is of; what is null does not matter. */
public record PatientFilter(
    @Nullable Boolean planKnown,
    @Nullable Boolean practiceKnown,
    @Nullable Boolean discrepancy,
    @Nullable Boolean listed,
    @Nullable LocalDate coveredOn,
    @Nullable String pcpNpi) {

  static PatientFilter of(
      @Nullable String link,
      @Nullable Boolean discrepancy,
      @Nullable Boolean listed,
      @Nullable LocalDate coveredOn,
      @Nullable String pcpNpi) {
    return new PatientFilter(
        link == null ? null : !link.equals("practice_only"),
        link == null ? null : !link.equals("plan_only"),
        discrepancy,
        listed,
        coveredOn,
        pcpNpi);
  }
}
