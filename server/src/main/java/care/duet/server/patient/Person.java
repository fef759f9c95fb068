package care.duet.server.patient;

import care.duet.server.platform.http.ProblemError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A person as one side describes him or her. */
public record Person(
    String givenName,
    String familyName,
    @Nullable String suffix,
    LocalDate birthDate,
    @Nullable Sex sex) {

  private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1880, 1, 1);

  /** Demands what identifies a person. */
  public Person {
    Objects.requireNonNull(givenName);
    Objects.requireNonNull(familyName);
    Objects.requireNonNull(birthDate);
  }

  /** The rules a description breaks today, at this place of the request's body. */
  public List<ProblemError> problems(String pointer, LocalDate today) {
    List<ProblemError> errors = new ArrayList<>();
    if (birthDate.isAfter(today)) {
      errors.add(
          ProblemError.at(
              pointer + "/birth_date", "in_future", "A birth date cannot lie in the future."));
    }
    if (birthDate.isBefore(EARLIEST_BIRTH)) {
      errors.add(
          ProblemError.at(
              pointer + "/birth_date", "too_early", "Nobody alive was born before 1880."));
    }
    return errors;
  }
}
