package care.duet.server.agenda;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A patient's primary care clinician, as a record names that person. */
public record Clinician(String patientId, @Nullable String name, @Nullable String npi) {

  /** What tells clinicians apart. */
  String key() {
    return Objects.requireNonNull(npi == null ? name : npi);
  }

  /** How a sentence calls the clinician. */
  String called() {
    return name == null ? "NPI " + npi : name;
  }
}
