package care.duet.server.imports;

import care.duet.server.patient.Demographics;
import care.duet.server.patient.Person;
import care.duet.server.patient.PersonRecord;
import care.duet.server.patient.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the people out of the kinds that describe them. */
record People(FactKind kind, LocalDate today) {

  /** Adds what makes a description unfit to identify anybody. */
  void check(long line, Map<String, Object> values, List<RowError> errors) {
    person(values)
        .problems("", today)
        .forEach(
            problem ->
                errors.add(new RowError(line, "birth_date", problem.code(), problem.detail())));
  }

  /** The person a row describes; null for other kinds. */
  @Nullable PersonRecord of(Map<String, Object> values) {
    return kind.describesPeople()
        ? new PersonRecord(
            String.valueOf(values.get(kind.person())), person(values), demographics(values))
        : null;
  }

  private static Person person(Map<String, Object> values) {
    return new Person(
        String.valueOf(values.get("given_name")),
        String.valueOf(values.get("family_name")),
        (String) values.get("suffix"),
        (LocalDate) values.getOrDefault("birth_date", LocalDate.EPOCH),
        sex((String) values.get("sex")));
  }

  private static Demographics demographics(Map<String, Object> values) {
    return new Demographics(
        (String) values.get("middle_name"),
        (String) values.get("phone"),
        (String) values.get("address"),
        (String) values.get("city"),
        (String) values.get("state"),
        (String) values.get("postal_code"),
        (String) values.get("language"),
        (String) values.get("pcp_name"),
        (String) values.get("pcp_npi"),
        (String) values.get("insurance_member_id"));
  }

  private static @Nullable Sex sex(@Nullable String written) {
    if (written == null) {
      return null;
    }
    return switch (written.toUpperCase(Locale.ROOT)) {
      case "F", "FEMALE" -> Sex.FEMALE;
      case "M", "MALE" -> Sex.MALE;
      case "O", "OTHER", "X" -> Sex.OTHER;
      default -> Sex.UNKNOWN;
    };
  }
}
