package care.duet.sdk;

import care.duet.sdk.errors.DuetTimeoutException;
import care.duet.sdk.generated.api.ImportsApi;
import care.duet.sdk.generated.client.ApiClient;
import care.duet.sdk.generated.model.FileImport;
import care.duet.sdk.generated.model.ImportError;
import care.duet.sdk.generated.model.ImportErrorPage;
import care.duet.sdk.generated.model.ImportKind;
import care.duet.sdk.generated.model.ImportPage;
import care.duet.sdk.transport.FileRequest;
import care.duet.sdk.transport.Transport;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Files of one side's records, taken in in the background. */
public final class Imports {

  private static final Duration FIRST_WAIT = Duration.ofMillis(100);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  private final Transport transport;
  private final ImportsApi api;
  private final String pairingId;

  Imports(Transport transport, String pairingId) {
    this.transport = transport;
    this.api = new ImportsApi(transport.apiClient());
    this.pairingId = pairingId;
  }

  /**
   * Sends a file that adds and changes. It is streamed from the disk, whatever its size, and sent
   * again from its beginning when the connection is lost.
   *
   * @param kind what the file holds
   * @param file a file whose name ends with .csv, .ndjson or .jsonl, also with .gz behind it
   * @return the import, waiting to be carried out
   */
  public FileImport upload(ImportKind kind, Path file) {
    return upload(ImportUpload.of(kind, file), RequestOptions.none());
  }

  /**
   * Sends a file.
   *
   * @param upload the file, and how it is to be taken in
   * @return the import, waiting to be carried out
   */
  public FileImport upload(ImportUpload upload) {
    return upload(upload, RequestOptions.none());
  }

  /**
   * Sends a file.
   *
   * @param upload the file, and how it is to be taken in
   * @param options idempotency key and request id
   * @return the import, waiting to be carried out
   */
  public FileImport upload(ImportUpload upload, RequestOptions options) {
    FileRequest request =
        FileRequest.to("/v1/pairings/" + ApiClient.urlEncode(pairingId) + "/imports", upload.file())
            .query("kind", upload.kind().toString())
            .query("mode", upload.mode())
            .query("on_error", upload.onError())
            .query("date_format", upload.dateFormat())
            .header("Content-Type", upload.contentType())
            .header("Content-Encoding", upload.isPacked() ? "gzip" : null)
            .header("Idempotency-Key", options.idempotencyKey())
            .header("X-Request-Id", options.requestId());
    for (String column : upload.columns()) {
      request = request.query("column", column);
    }
    return transport.send(request, FileImport.class);
  }

  /**
   * How an import goes or went.
   *
   * @param id the import's id
   * @return the import
   */
  public FileImport get(String id) {
    return transport.call(() -> api.getImport(pairingId, Ids.inPath(id), null));
  }

  /**
   * How an import goes, if that has changed.
   *
   * @param id the import's id
   * @param etag the ETag of the state that the caller has
   * @return the import; empty when it is still the one with that ETag
   */
  public Optional<FileImport> getIfChanged(String id, String etag) {
    return transport.callIfChanged(() -> api.getImport(pairingId, Ids.inPath(id), etag));
  }

  /**
   * Waits for the end of an import, whatever it is.
   *
   * @param id the import's id
   * @param patience how long to wait
   * @param progress is shown the import each time it is read, at the end too
   * @return the import with its final state
   * @throws DuetTimeoutException when it has not ended by then; it goes on
   */
  public FileImport await(String id, Duration patience, Consumer<FileImport> progress) {
    long deadline = System.nanoTime() + patience.toNanos();
    Duration wait = FIRST_WAIT;
    FileImport read = get(id);
    progress.accept(read);
    while (read.getFinishedAt() == null) {
      if (System.nanoTime() - deadline >= 0) {
        throw new DuetTimeoutException("the import goes on", null);
      }
      transport.pause(wait);
      wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
      read = get(id);
      progress.accept(read);
    }
    return read;
  }

  /**
   * Stops an import of the caller's side before its next batch of rows.
   *
   * @param id the import's id
   * @return the import
   */
  public FileImport cancel(String id) {
    return cancel(id, RequestOptions.none());
  }

  /**
   * Stops an import of the caller's side before its next batch of rows.
   *
   * @param id the import's id
   * @param options idempotency key and request id
   * @return the import
   */
  public FileImport cancel(String id, RequestOptions options) {
    return transport.call(
        () ->
            api.cancelImport(
                pairingId, Ids.inPath(id), options.idempotencyKey(), options.headers()));
  }

  /**
   * A page of imports of both sides, newest first.
   *
   * @param query which ones, and where to begin
   * @return the page
   */
  public Page<FileImport> list(ImportQuery query) {
    ImportPage page =
        transport.call(
            () ->
                api.listImports(
                    pairingId, query.kind(), query.state(), query.limit(), query.cursor()));
    return Page.of(page.getItems(), page.getNextCursor());
  }

  /**
   * All imports of both sides, newest first, within the query; each page is read when its first
   * item is wanted.
   *
   * @param query which ones, and where to begin
   * @return a stream that is empty after one reading
   */
  public Stream<FileImport> listAll(ImportQuery query) {
    return PageIterator.stream(this::list, query, query::withCursor);
  }

  /**
   * A page of what was refused of a file, in the file's order.
   *
   * @param id the import's id
   * @param query where to begin
   * @return the page
   */
  public Page<ImportError> errors(String id, PageQuery query) {
    ImportErrorPage page =
        transport.call(
            () -> api.listImportErrors(pairingId, Ids.inPath(id), query.limit(), query.cursor()));
    return Page.of(page.getItems(), page.getNextCursor());
  }

  /**
   * Everything that was refused of a file, up to the 10,000 errors that are kept; each page is read
   * when its first item is wanted.
   *
   * @param id the import's id
   * @return a stream that is empty after one reading
   */
  public Stream<ImportError> allErrors(String id) {
    PageQuery all = PageQuery.all();
    return PageIterator.stream(query -> errors(id, query), all, all::withCursor);
  }

  /**
   * The same as a CSV file.
   *
   * @param id the import's id
   * @return the file's text
   */
  public String errorReport(String id) {
    return transport.text(
        "/v1/pairings/"
            + ApiClient.urlEncode(pairingId)
            + "/imports/"
            + ApiClient.urlEncode(Ids.inPath(id))
            + "/error-report",
        "text/csv");
  }
}
