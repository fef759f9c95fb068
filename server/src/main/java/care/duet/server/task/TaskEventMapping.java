package care.duet.server.task;

import care.duet.server.api.model.Party;
import care.duet.server.api.model.TaskEventPage;
import care.duet.server.api.model.TaskField;
import care.duet.server.api.model.TaskState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From the thread of a task to the API's. */
final class TaskEventMapping {

  private TaskEventMapping() {}

  static care.duet.server.api.model.TaskEvent toModel(TaskEvent event) {
    return care.duet.server.api.model.TaskEvent.builder()
        .number(event.number())
        .move(care.duet.server.api.model.TaskMove.fromValue(event.move()))
        .occurredAt(event.occurredAt())
        .party(Party.fromValue(event.party()))
        .clientId(event.clientId())
        .onBehalfOf(event.onBehalfOf())
        .fromState(event.fromState() == null ? null : TaskState.fromValue(event.fromState()))
        .toState(TaskState.fromValue(event.toState()))
        .fromParty(event.fromParty() == null ? null : Party.fromValue(event.fromParty()))
        .toParty(Party.fromValue(event.toParty()))
        .fromContactId(event.fromContactId())
        .toContactId(event.toContactId())
        .field(event.field() == null ? null : TaskField.fromValue(event.field()))
        .fromValue(event.fromValue())
        .toValue(event.toValue())
        .words(event.words())
        .build();
  }

  static TaskEventPage toPage(List<TaskEvent> items, @Nullable String next) {
    return TaskEventPage.builder()
        .items(items.stream().map(TaskEventMapping::toModel).toList())
        .nextCursor(next)
        .hasMore(next != null)
        .build();
  }
}
