package care.duet.server.cases;

import care.duet.server.security.Caller;
import care.duet.server.tenancy.PairingScope;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The patient-centered goal of a case, as it was said at one time.
 *
 * @param number its place in the history of the goal, from 1
 * @param reason why it was adjusted; null where nothing was said
 * @param party the side that said so
 */
public record Goal(
    String caseId,
    int number,
    String text,
    boolean confirmedWithPatient,
    @Nullable String reason,
    String party,
    String clientId,
    @Nullable String onBehalfOf,
    Instant setAt) {

  /** What the caller says of a case whose goals count this one. */
  static Goal of(Case aimed, Aim aim, PairingScope scope) {
    Caller caller = scope.caller();
    return new Goal(
        aimed.id(),
        aimed.goals(),
        aim.text(),
        aim.confirmedWithPatient(),
        aim.reason(),
        scope.party().code(),
        caller.clientId(),
        caller.onBehalfOf(),
        aimed.updatedAt());
  }
}
