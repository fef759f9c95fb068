package care.duet.server.task;

import care.duet.server.api.model.ContactRole;
import care.duet.server.api.model.CreateTaskRequest;
import care.duet.server.api.model.Party;
import care.duet.server.api.model.TaskKind;
import care.duet.server.api.model.TaskOrigin;
import care.duet.server.api.model.TaskPage;
import care.duet.server.api.model.TaskPriority;
import care.duet.server.api.model.UpdateTaskRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Between the domain's tasks and the API's. */
final class TaskMapping {

  private TaskMapping() {}

  static NewTask toNewTask(CreateTaskRequest request) {
    return new NewTask(
        request.getText().strip(),
        Objects.requireNonNullElse(request.getKind(), TaskKind.FOLLOW_UP).toString(),
        Objects.requireNonNullElse(request.getPriority(), TaskPriority.NORMAL).toString(),
        new Owner(request.getOwnerParty().toString(), request.getOwnerContactId()),
        request.getPatientId(),
        request.getConferenceId(),
        request.getDueOn(),
        request.getReportBackOn(),
        request.getConferenceId() == null ? NewTask.ENTERED_BY_ITSELF : NewTask.AGREED_ON);
  }

  static TaskChange toChange(UpdateTaskRequest request) {
    return new TaskChange(
        stripped(request.getText()),
        request.getPriority() == null ? null : request.getPriority().toString(),
        request.getDueOn(),
        request.getReportBackOn());
  }

  /** Words without blanks around them; null where nothing is said. */
  static @Nullable String stripped(@Nullable String words) {
    return words == null ? null : words.strip();
  }

  static care.duet.server.api.model.Task toModel(SeenTask seen) {
    Task task = seen.task();
    return care.duet.server.api.model.Task.builder()
        .id(task.id())
        .kind(TaskKind.fromValue(task.kind()))
        .state(care.duet.server.api.model.TaskState.fromValue(task.state()))
        .text(task.text())
        .origin(TaskOrigin.fromValue(task.origin()))
        .caseId(task.caseId())
        .priority(TaskPriority.fromValue(task.priority()))
        .givenBy(Party.fromValue(task.givenBy()))
        .ownerParty(Party.fromValue(task.ownerParty()))
        .ownerContactId(task.ownerContactId())
        .ownerRole(seen.ownerRole() == null ? null : ContactRole.fromValue(seen.ownerRole()))
        .patientId(seen.patientId())
        .conferenceId(task.conferenceId())
        .dueOn(task.dueOn())
        .reportBackOn(task.reportBackOn())
        .overdue(seen.overdue())
        .result(task.result())
        .reason(task.reason())
        .createdAt(task.createdAt())
        .updatedAt(task.updatedAt())
        .etag(seen.etag())
        .build();
  }

  static TaskPage toPage(List<SeenTask> items, @Nullable String next) {
    return TaskPage.builder()
        .items(items.stream().map(TaskMapping::toModel).toList())
        .nextCursor(next)
        .hasMore(next != null)
        .build();
  }
}
