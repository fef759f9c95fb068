package care.duet.server.task;

import care.duet.server.security.Caller;
import care.duet.server.tenancy.PairingScope;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One place in the thread of a task.
 *
 * @param number its place, from 1
 * @param field what of the task was changed; null when it was moved
 */
public record TaskEvent(
    String taskId,
    int number,
    String move,
    Instant occurredAt,
    String party,
    String clientId,
    @Nullable String onBehalfOf,
    @Nullable String fromState,
    String toState,
    @Nullable String fromParty,
    String toParty,
    @Nullable String fromContactId,
    @Nullable String toContactId,
    @Nullable String field,
    @Nullable String fromValue,
    @Nullable String toValue,
    @Nullable String words) {

  /** What the caller has done; {@code change} is null unless a field was changed. */
  static TaskEvent of(PairingScope scope, int number, Step step, @Nullable FieldChange change) {
    Caller caller = scope.caller();
    Task before = step.before();
    Task after = step.after();
    return new TaskEvent(
        after.id(),
        number,
        step.move().code(),
        after.updatedAt(),
        scope.party().code(),
        caller.clientId(),
        caller.onBehalfOf(),
        before == null ? null : before.state(),
        after.state(),
        before == null ? null : before.ownerParty(),
        after.ownerParty(),
        before == null ? null : before.ownerContactId(),
        after.ownerContactId(),
        change == null ? null : change.field(),
        change == null ? null : change.from(),
        change == null ? null : change.to(),
        step.words());
  }
}
