package care.duet.sdk;

import care.duet.sdk.generated.api.TasksApi;
import care.duet.sdk.generated.model.AcceptTaskRequest;
import care.duet.sdk.generated.model.CancelTaskRequest;
import care.duet.sdk.generated.model.CompleteTaskRequest;
import care.duet.sdk.generated.model.CreateTaskRequest;
import care.duet.sdk.generated.model.DeclineTaskRequest;
import care.duet.sdk.generated.model.ReassignTaskRequest;
import care.duet.sdk.generated.model.Task;
import care.duet.sdk.generated.model.TaskEvent;
import care.duet.sdk.generated.model.TaskEventPage;
import care.duet.sdk.generated.model.TaskPage;
import care.duet.sdk.generated.model.UpdateTaskRequest;
import care.duet.sdk.transport.Transport;
import java.util.Optional;
import java.util.stream.Stream;

/** What one side is to do until a day, and what became of it. */
public final class Tasks {

  private final Transport transport;
  private final TasksApi api;
  private final String pairingId;

  Tasks(Transport transport, String pairingId) {
    this.transport = transport;
    this.api = new TasksApi(transport.apiClient());
    this.pairingId = pairingId;
  }

  /**
   * Gives a task to the caller's side, which has accepted it at once, or proposes it to the other.
   *
   * @param request what to send
   * @return the task
   */
  public Task create(CreateTaskRequest request) {
    return create(request, RequestOptions.none());
  }

  /**
   * Gives a task to the caller's side, which has accepted it at once, or proposes it to the other.
   *
   * @param request what to send
   * @param options idempotency key and request id
   * @return the task
   */
  public Task create(CreateTaskRequest request, RequestOptions options) {
    return transport.call(
        () -> api.createTask(pairingId, request, options.idempotencyKey(), options.headers()));
  }

  /**
   * Reads a task of either side.
   *
   * @param id the task's id
   * @return the task
   */
  public Task get(String id) {
    return transport.call(() -> api.getTask(pairingId, Ids.inPath(id), null));
  }

  /**
   * Reads a task if it has changed.
   *
   * @param id the task's id
   * @param etag the ETag of the state that the caller has
   * @return the task; empty when it is still the one with that ETag
   */
  public Optional<Task> getIfChanged(String id, String etag) {
    return transport.callIfChanged(() -> api.getTask(pairingId, Ids.inPath(id), etag));
  }

  /**
   * Changes what is to be done, or until when; what the request leaves out stays.
   *
   * @param id the task's id
   * @param etag the ETag of the state that the change is based on
   * @param request what to send
   * @return the task as it is now
   */
  public Task update(String id, String etag, UpdateTaskRequest request) {
    return transport.call(() -> api.updateTask(pairingId, Ids.inPath(id), request, etag));
  }

  /**
   * Takes a proposed task on.
   *
   * @param id the task's id
   * @param request what to send
   * @return the task as it is now
   */
  public Task accept(String id, AcceptTaskRequest request) {
    return accept(id, request, RequestOptions.none());
  }

  /**
   * Takes a proposed task on.
   *
   * @param id the task's id
   * @param request what to send
   * @param options idempotency key and request id
   * @return the task as it is now
   */
  public Task accept(String id, AcceptTaskRequest request, RequestOptions options) {
    return transport.call(
        () ->
            api.acceptTask(
                pairingId, Ids.inPath(id), request, options.idempotencyKey(), options.headers()));
  }

  /**
   * Does not take a proposed task on; it is back with the side that gave it.
   *
   * @param id the task's id
   * @param request what to send
   * @return the task as it is now
   */
  public Task decline(String id, DeclineTaskRequest request) {
    return decline(id, request, RequestOptions.none());
  }

  /**
   * Does not take a proposed task on; it is back with the side that gave it.
   *
   * @param id the task's id
   * @param request what to send
   * @param options idempotency key and request id
   * @return the task as it is now
   */
  public Task decline(String id, DeclineTaskRequest request, RequestOptions options) {
    return transport.call(
        () ->
            api.declineTask(
                pairingId, Ids.inPath(id), request, options.idempotencyKey(), options.headers()));
  }

  /**
   * Says that the work has begun.
   *
   * @param id the task's id
   * @return the task as it is now
   */
  public Task start(String id) {
    return start(id, RequestOptions.none());
  }

  /**
   * Says that the work has begun.
   *
   * @param id the task's id
   * @param options idempotency key and request id
   * @return the task as it is now
   */
  public Task start(String id, RequestOptions options) {
    return transport.call(
        () ->
            api.startTask(pairingId, Ids.inPath(id), options.idempotencyKey(), options.headers()));
  }

  /**
   * Says what came of a task; of a question that is the answer.
   *
   * @param id the task's id
   * @param request what to send
   * @return the task as it is now
   */
  public Task complete(String id, CompleteTaskRequest request) {
    return complete(id, request, RequestOptions.none());
  }

  /**
   * Says what came of a task; of a question that is the answer.
   *
   * @param id the task's id
   * @param request what to send
   * @param options idempotency key and request id
   * @return the task as it is now
   */
  public Task complete(String id, CompleteTaskRequest request, RequestOptions options) {
    return transport.call(
        () ->
            api.completeTask(
                pairingId, Ids.inPath(id), request, options.idempotencyKey(), options.headers()));
  }

  /**
   * Says that a task is not to be done any more.
   *
   * @param id the task's id
   * @param request what to send
   * @return the task as it is now
   */
  public Task cancel(String id, CancelTaskRequest request) {
    return cancel(id, request, RequestOptions.none());
  }

  /**
   * Says that a task is not to be done any more.
   *
   * @param id the task's id
   * @param request what to send
   * @param options idempotency key and request id
   * @return the task as it is now
   */
  public Task cancel(String id, CancelTaskRequest request, RequestOptions options) {
    return transport.call(
        () ->
            api.cancelTask(
                pairingId, Ids.inPath(id), request, options.idempotencyKey(), options.headers()));
  }

  /**
   * Gives a task to another person or to the other side.
   *
   * @param id the task's id
   * @param request what to send
   * @return the task as it is now
   */
  public Task reassign(String id, ReassignTaskRequest request) {
    return reassign(id, request, RequestOptions.none());
  }

  /**
   * Gives a task to another person or to the other side.
   *
   * @param id the task's id
   * @param request what to send
   * @param options idempotency key and request id
   * @return the task as it is now
   */
  public Task reassign(String id, ReassignTaskRequest request, RequestOptions options) {
    return transport.call(
        () ->
            api.reassignTask(
                pairingId, Ids.inPath(id), request, options.idempotencyKey(), options.headers()));
  }

  /**
   * A page of tasks of both sides, the earliest due first.
   *
   * @param query which ones, and where to begin
   * @return the page
   */
  public Page<Task> list(TaskQuery query) {
    TaskPage page =
        transport.call(
            () ->
                api.listTasks(
                    pairingId,
                    query.ownerParty(),
                    query.mine(),
                    query.ownerContactId(),
                    query.ownerRole(),
                    query.patientId(),
                    query.conferenceId(),
                    query.kind(),
                    query.state(),
                    query.open(),
                    query.overdue(),
                    query.dueBefore(),
                    query.limit(),
                    query.cursor()));
    return Page.of(page.getItems(), page.getNextCursor());
  }

  /**
   * All tasks within the query; each page is read when its first item is wanted.
   *
   * @param query which ones, and where to begin
   * @return a stream that is empty after one reading
   */
  public Stream<Task> listAll(TaskQuery query) {
    return PageIterator.stream(this::list, query, query::withCursor);
  }

  /**
   * A page of a task's thread, from the first move on.
   *
   * @param id the task's id
   * @param query where to begin
   * @return the page
   */
  public Page<TaskEvent> events(String id, PageQuery query) {
    TaskEventPage page =
        transport.call(
            () -> api.listTaskEvents(pairingId, Ids.inPath(id), query.limit(), query.cursor()));
    return Page.of(page.getItems(), page.getNextCursor());
  }

  /**
   * The whole thread of a task; each page is read when its first item is wanted.
   *
   * @param id the task's id
   * @param query where to begin
   * @return a stream that is empty after one reading
   */
  public Stream<TaskEvent> allEvents(String id, PageQuery query) {
    return PageIterator.stream(page -> events(id, page), query, query::withCursor);
  }
}
