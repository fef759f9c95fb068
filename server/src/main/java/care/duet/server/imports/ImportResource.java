package care.duet.server.imports;

import care.duet.server.api.ImportsApi;
import care.duet.server.api.model.ImportKind;
import care.duet.server.api.model.ImportState;
import care.duet.server.platform.http.Answer;
import care.duet.server.platform.http.Etags;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.platform.http.UploadedFile;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import care.duet.server.tenancy.PairingScope;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Serves the imports. */
final class ImportResource implements ImportsApi {

  private static final MediaType CSV_FILE = new MediaType("text", "csv");

  private final PairingDb db;
  private final PairingPosts posts;
  private final ImportService service;
  private final FactKinds kinds;
  private final ImportWorker worker;

  ImportResource(
      PairingDb db,
      PairingPosts posts,
      ImportService service,
      FactKinds kinds,
      ImportWorker worker) {
    this.db = db;
    this.posts = posts;
    this.service = service;
    this.kinds = kinds;
    this.worker = worker;
  }

  @Override
  public Response createImport(
      PairingScope scope,
      ImportKind kind,
      UploadedFile body,
      String mode,
      String onError,
      String dateFormat,
      @Nullable List<String> column,
      @Nullable String idempotencyKey) {
    String format = body.type().isCompatible(CSV_FILE) ? ImportRow.CSV : "ndjson";
    ImportRequest request =
        new ImportRequest(
            kinds.of(kind.toString()),
            format,
            mode,
            onError,
            dateFormat,
            column == null ? List.of() : column);
    ReceivedImport received = service.receive(scope, request, body.content());
    try {
      return posts.post(
          scope,
          idempotencyKey,
          "",
          fingerprint(request, received),
          tx -> {
            ImportRow row = service.queue(tx, received, request.kind());
            return Answer.accepted(
                "/v1/pairings/" + scope.pairingId() + "/imports/" + row.id(),
                row.etag(),
                ImportMapping.toModel(row));
          });
    } finally {
      // After a repeat or a refusal this copy of the file is not needed; one that was queued stays.
      service.forget(scope, received.id());
      worker.wake();
    }
  }

  @Override
  public Response cancelImport(
      PairingScope scope, String importId, @Nullable String idempotencyKey) {
    Response answer =
        posts.post(
            scope,
            idempotencyKey,
            importId,
            null,
            tx -> {
              ImportRow row = service.cancel(tx, importId);
              return Answer.ok(row.etag(), ImportMapping.toModel(row));
            });
    service.cancelled(scope, importId);
    return answer;
  }

  @Override
  public Response getImport(PairingScope scope, String importId, @Nullable String ifNoneMatch) {
    ImportRow row = db.read(scope, tx -> service.get(tx, importId));
    return Etags.ok(ifNoneMatch, row.etag(), ImportMapping.toModel(row));
  }

  @Override
  public Response listImports(
      PairingScope scope,
      @Nullable ImportKind kind,
      @Nullable ImportState state,
      Integer limit,
      @Nullable String cursor) {
    String kindName = kind == null ? null : kind.toString();
    String stateName = state == null ? null : state.toString();
    PageRequest page =
        PageRequest.of(
            limit, cursor, "listImports|" + scope.pairingId() + "|" + kindName + "|" + stateName);
    return db.read(scope, tx -> service.list(tx, kindName, stateName, page))
        .toResponse(ImportMapping::toPage);
  }

  @Override
  public Response listImportErrors(
      PairingScope scope, String importId, Integer limit, @Nullable String cursor) {
    PageRequest page =
        PageRequest.of(limit, cursor, "listImportErrors|" + scope.pairingId() + "|" + importId);
    return db.read(scope, tx -> service.errors(tx, importId, page))
        .toResponse(ImportMapping::toErrorPage);
  }

  @Override
  public Response getImportErrorReport(PairingScope scope, String importId) {
    List<KnownError> errors = db.read(scope, tx -> service.report(tx, importId));
    StreamingOutput csv = out -> ErrorReport.write(errors, out);
    return Response.ok(csv).type(CSV_FILE).build();
  }

  private static Map<String, String> fingerprint(ImportRequest request, ReceivedImport received) {
    Map<String, String> fingerprint = new TreeMap<>();
    fingerprint.put("kind", request.kind().name());
    fingerprint.put("format", request.format());
    fingerprint.put("mode", request.mode());
    fingerprint.put("on_error", request.onError());
    fingerprint.put("date_format", request.dateFormat());
    fingerprint.put("columns", request.columnNames().toString());
    fingerprint.put("sha256", received.file().sha256());
    return fingerprint;
  }
}
