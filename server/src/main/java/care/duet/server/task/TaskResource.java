package care.duet.server.task;

import care.duet.server.api.TasksApi;
import care.duet.server.api.model.AcceptTaskRequest;
import care.duet.server.api.model.CancelTaskRequest;
import care.duet.server.api.model.CompleteTaskRequest;
import care.duet.server.api.model.ContactRole;
import care.duet.server.api.model.CreateTaskRequest;
import care.duet.server.api.model.DeclineTaskRequest;
import care.duet.server.api.model.Party;
import care.duet.server.api.model.ReassignTaskRequest;
import care.duet.server.api.model.TaskKind;
import care.duet.server.api.model.UpdateTaskRequest;
import care.duet.server.platform.http.Answer;
import care.duet.server.platform.http.Etags;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import care.duet.server.tenancy.PairingScope;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Serves the tasks. What is read is written down, so nothing here is a mere read. */
final class TaskResource implements TasksApi {

  private final PairingDb db;
  private final PairingPosts posts;
  private final TaskService service;
  private final TaskMoves moves;

  TaskResource(PairingDb db, PairingPosts posts, TaskService service, TaskMoves moves) {
    this.db = db;
    this.posts = posts;
    this.service = service;
    this.moves = moves;
  }

  @Override
  public Response createTask(
      PairingScope scope, CreateTaskRequest request, @Nullable String idempotencyKey) {
    NewTask wanted = TaskMapping.toNewTask(request);
    return posts.post(
        scope,
        idempotencyKey,
        "",
        request,
        tx -> {
          SeenTask made = service.create(tx, wanted);
          return Answer.created(
              "/v1/pairings/" + scope.pairingId() + "/tasks/" + made.task().id(),
              made.etag(),
              TaskMapping.toModel(made));
        });
  }

  @Override
  public Response getTask(PairingScope scope, String taskId, @Nullable String ifNoneMatch) {
    SeenTask found = db.inTransaction(scope, tx -> service.get(tx, taskId));
    return Etags.ok(ifNoneMatch, found.etag(), TaskMapping.toModel(found));
  }

  @Override
  public Response listTasks(
      PairingScope scope,
      @Nullable Party ownerParty,
      @Nullable Boolean mine,
      @Nullable String ownerContactId,
      @Nullable ContactRole ownerRole,
      @Nullable String patientId,
      @Nullable String conferenceId,
      @Nullable TaskKind kind,
      care.duet.server.api.model.@Nullable TaskState state,
      @Nullable Boolean open,
      @Nullable Boolean overdue,
      @Nullable LocalDate dueBefore,
      Integer limit,
      @Nullable String cursor) {
    boolean own = Boolean.TRUE.equals(mine);
    TaskFilter filter =
        new TaskFilter(
            code(ownerParty),
            own ? scope.party().code() : null,
            own ? scope.caller().onBehalfOf() : null,
            ownerContactId,
            code(ownerRole),
            patientId,
            conferenceId,
            code(kind),
            code(state),
            open,
            overdue,
            dueBefore);
    PageRequest page =
        PageRequest.of(limit, cursor, "listTasks|" + scope.pairingId() + "|" + filter);
    return db.inTransaction(scope, tx -> service.list(tx, filter, page))
        .toResponse(TaskMapping::toPage);
  }

  @Override
  public Response listTaskEvents(
      PairingScope scope, String taskId, Integer limit, @Nullable String cursor) {
    PageRequest page =
        PageRequest.of(limit, cursor, "listTaskEvents|" + scope.pairingId() + "|" + taskId);
    return db.inTransaction(scope, tx -> service.thread(tx, taskId, page))
        .toResponse(TaskEventMapping::toPage);
  }

  @Override
  public Response updateTask(
      PairingScope scope, String taskId, UpdateTaskRequest request, @Nullable String ifMatch) {
    TaskChange change = TaskMapping.toChange(request);
    SeenTask after = db.inTransaction(scope, tx -> service.change(tx, taskId, ifMatch, change));
    return Etags.ok(null, after.etag(), TaskMapping.toModel(after));
  }

  @Override
  public Response acceptTask(
      PairingScope scope,
      String taskId,
      AcceptTaskRequest request,
      @Nullable String idempotencyKey) {
    String note = TaskMapping.stripped(request.getNote());
    return posts.post(
        scope,
        idempotencyKey,
        taskId,
        request,
        tx -> answer(moves.accept(tx, taskId, request.getOwnerContactId(), note)));
  }

  @Override
  public Response declineTask(
      PairingScope scope,
      String taskId,
      DeclineTaskRequest request,
      @Nullable String idempotencyKey) {
    return posts.post(
        scope,
        idempotencyKey,
        taskId,
        request,
        tx -> answer(moves.decline(tx, taskId, request.getReason().strip())));
  }

  @Override
  public Response startTask(PairingScope scope, String taskId, @Nullable String idempotencyKey) {
    return posts.post(scope, idempotencyKey, taskId, null, tx -> answer(moves.start(tx, taskId)));
  }

  @Override
  public Response completeTask(
      PairingScope scope,
      String taskId,
      CompleteTaskRequest request,
      @Nullable String idempotencyKey) {
    return posts.post(
        scope,
        idempotencyKey,
        taskId,
        request,
        tx -> answer(moves.complete(tx, taskId, request.getResult().strip())));
  }

  @Override
  public Response cancelTask(
      PairingScope scope,
      String taskId,
      CancelTaskRequest request,
      @Nullable String idempotencyKey) {
    return posts.post(
        scope,
        idempotencyKey,
        taskId,
        request,
        tx -> answer(moves.cancel(tx, taskId, request.getReason().strip())));
  }

  @Override
  public Response reassignTask(
      PairingScope scope,
      String taskId,
      ReassignTaskRequest request,
      @Nullable String idempotencyKey) {
    Owner owner = new Owner(request.getOwnerParty().toString(), request.getOwnerContactId());
    String note = TaskMapping.stripped(request.getNote());
    return posts.post(
        scope,
        idempotencyKey,
        taskId,
        request,
        tx -> answer(moves.reassign(tx, taskId, owner, note)));
  }

  private static Answer answer(SeenTask task) {
    return Answer.ok(task.etag(), TaskMapping.toModel(task));
  }

  private static @Nullable String code(@Nullable Enum<?> asked) {
    return asked == null ? null : asked.toString();
  }
}
