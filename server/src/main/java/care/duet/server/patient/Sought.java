package care.duet.server.patient;

import care.duet.server.platform.http.ProblemError;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.security.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a patient who is looked for, as it is stored; what is null does not matter.
 *
 * @param party whose identifier it is
 * @param namePattern the beginning of name keys, for LIKE
 */
public record Sought(
    @Nullable String party,
    @Nullable String identifier,
    @Nullable LocalDate birthDate,
    @Nullable String namePattern,
    @Nullable String phoneKey) {

  static Sought of(
      @Nullable String givenName,
      @Nullable String familyName,
      @Nullable LocalDate birthDate,
      @Nullable String planMemberId,
      @Nullable String mrn,
      @Nullable String phone) {
    List<ProblemError> errors = new ArrayList<>();
    if (familyName == null
        && birthDate == null
        && planMemberId == null
        && mrn == null
        && phone == null) {
      errors.add(
          ProblemError.at(
              "",
              "required",
              "Give at least one of family_name, birth_date, plan_member_id, mrn and phone."));
    }
    if (givenName != null && familyName == null) {
      errors.add(
          ProblemError.at("/given_name", "incomplete", "A given name needs the family name."));
    }
    if (planMemberId != null && mrn != null) {
      errors.add(
          ProblemError.at("/mrn", "contradictory", "No record has identifiers of both sides."));
    }
    String phoneKey = PatientRecord.phoneKey(phone).orElse(null);
    if (phone != null && phoneKey == null) {
      errors.add(ProblemError.at("/phone", "unreadable", "This is no telephone number."));
    }
    NameKey name = NameKey.of(orEmpty(familyName), orEmpty(givenName));
    if (familyName != null && name.family().isEmpty()) {
      errors.add(ProblemError.at("/family_name", "unreadable", "This has no letters."));
    }
    if (!errors.isEmpty()) {
      throw ProblemException.rulesBroken(errors);
    }
    String party =
        planMemberId != null ? Party.PLAN.code() : mrn != null ? Party.PRACTICE.code() : null;
    String identifier = planMemberId != null ? planMemberId : mrn;
    return new Sought(
        party,
        identifier == null ? null : identifier.strip(),
        birthDate,
        // A key has letters, digits and one bar, so nothing in it means anything to LIKE.
        familyName == null ? null : name.family() + "|" + name.given() + "%",
        phoneKey);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
