package care.duet.server.patient;

import care.duet.server.platform.http.ProblemError;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.security.Party;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The identifier a side knows a patient by: its own, never the other side's. */
public final class OwnIdentifier {

  private OwnIdentifier() {}

  /** The side's identifier; ends the request when it is missing or the other side's is given. */
  public static String of(
      Party party, String pointer, @Nullable String planMemberId, @Nullable String mrn) {
    List<ProblemError> errors = problems(party, pointer, planMemberId, mrn);
    String own = party == Party.PLAN ? planMemberId : mrn;
    if (own == null || !errors.isEmpty()) {
      throw ProblemException.rulesBroken(errors);
    }
    return own.strip();
  }

  /** The rules the two identifiers break, at this place of the body. */
  public static List<ProblemError> problems(
      Party party, String pointer, @Nullable String planMemberId, @Nullable String mrn) {
    String own = party == Party.PLAN ? planMemberId : mrn;
    String other = party == Party.PLAN ? mrn : planMemberId;
    String ownName = party == Party.PLAN ? "/plan_member_id" : "/mrn";
    String otherName = party == Party.PLAN ? "/mrn" : "/plan_member_id";
    List<ProblemError> errors = new ArrayList<>();
    if (own == null) {
      errors.add(
          ProblemError.at(
              pointer + ownName,
              "required",
              "The " + party.code() + " names patients by this identifier of its own."));
    }
    if (other != null) {
      errors.add(
          ProblemError.at(
              pointer + otherName,
              "other_side",
              "The " + party.code() + " cannot speak for the other side's identifiers."));
    }
    return errors;
  }
}
