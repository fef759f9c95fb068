package care.duet.server.risklist;

import care.duet.server.patient.Person;
import care.duet.server.patient.PersonRecord;
import care.duet.server.platform.http.ProblemError;
import care.duet.server.security.Party;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One patient as a side names him or her. */
record NamedPatient(
    int rank,
    @Nullable String planMemberId,
    @Nullable String mrn,
    Person person,
    @Nullable String phone,
    @Nullable String postalCode,
    @Nullable BigDecimal riskScore,
    @Nullable Boolean pcpDesignated,
    List<String> drivers) {

  NamedPatient {
    drivers = List.copyOf(drivers);
  }

  /** The side's own identifier. */
  String identifier() {
    return Objects.requireNonNullElse(planMemberId, Objects.requireNonNullElse(mrn, "")).strip();
  }

  PersonRecord record() {
    return new PersonRecord(identifier(), person);
  }

  /** What only the other side can say. */
  List<ProblemError> foreignFields(Party party, String pointer) {
    List<ProblemError> errors = new ArrayList<>();
    if (party == Party.PRACTICE && riskScore != null) {
      errors.add(
          ProblemError.at(
              pointer + "/risk_score", "other_side", "Only the plan gives a risk score."));
    }
    if (party == Party.PLAN && pcpDesignated != null) {
      errors.add(
          ProblemError.at(
              pointer + "/pcp_designated",
              "other_side",
              "Only the practice tells who was designated by a primary care clinician."));
    }
    return errors;
  }
}
