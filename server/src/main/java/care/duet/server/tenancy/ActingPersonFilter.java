package care.duet.server.tenancy;

import care.duet.server.platform.http.ProblemError;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import care.duet.server.security.Caller;
import care.duet.server.security.Callers;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes a member's word for which person it acts for, if the pairing allows it. After the check of
 * the scope, so that nobody learns by it who is known in a pairing.
 */
@Priority(Priorities.AUTHORIZATION + 1)
public final class ActingPersonFilter implements ContainerRequestFilter {

  /** The header that names the person. */
  public static final String HEADER = "Duet-On-Behalf-Of";

  private static final Pattern CONTACT_ID = Pattern.compile("con_[0-9a-z]{26}");

  private final PairingDb db;
  private final ActingPersons persons;

  /** A filter that asks this feature. */
  public ActingPersonFilter(PairingDb db, ActingPersons persons) {
    this.db = db;
    this.persons = persons;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    String contactId = request.getHeaderString(HEADER);
    if (contactId != null
        && request.getSecurityContext().getUserPrincipal() instanceof Caller caller
        && caller.membership() != null) {
      requireId(contactId);
      PairingScope scope = new PairingScope(caller, caller.membership());
      Caller acting =
          db.read(
              scope,
              tx -> {
                persons.require(tx, contactId);
                return caller.actingFor(contactId);
              });
      Callers.replace(request, acting);
    }
  }

  private static void requireId(String contactId) {
    if (!CONTACT_ID.matcher(contactId).matches()) {
      throw ProblemException.of(
          ProblemType.INVALID_PARAMETER,
          "The value of a header is refused.",
          List.of(
              ProblemError.parameter(HEADER, "malformed", "Give the id of one contact, con_….")));
    }
  }
}
