package care.duet.server.imports;

import care.duet.server.audit.AuditTrail;
import care.duet.server.platform.db.JsonColumn;
import care.duet.server.platform.http.Page;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.platform.http.ProblemError;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import care.duet.server.platform.id.TypeId;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingScope;
import care.duet.server.tenancy.PairingTx;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Receives files, and tells how their imports go. */
final class ImportService {

  /** How long the others leave a file to the server that has received it. */
  private static final Duration HEAD_START = Duration.ofSeconds(5);

  private final PairingDb db;
  private final AfterImport after;
  private final AuditTrail audit;
  private final Clock clock;
  private final String server;

  ImportService(PairingDb db, AfterImport after, AuditTrail audit, Clock clock, String server) {
    this.db = db;
    this.after = after;
    this.audit = audit;
    this.clock = clock;
    this.server = server;
  }

  /** Keeps a file, unseen by readers until {@link #queue}; nothing of it stays when it is unfit. */
  ReceivedImport receive(PairingScope scope, ImportRequest request, InputStream body) {
    if (scope.party() != request.kind().party()) {
      throw ProblemException.of(
          ProblemType.FORBIDDEN,
          "Only the " + request.kind().party().code() + " imports " + request.kind().name() + ".");
    }
    request.check();
    String id = TypeId.next("imp");
    db.inTransaction(
        scope,
        tx -> {
          tx.dao(ImportDao.class).insert(row(tx, id, request));
          return id;
        });
    try {
      Received received =
          new Upload(
                  request.format(),
                  (position, packed) ->
                      db.inTransaction(
                          scope,
                          tx -> {
                            tx.dao(ChunkDao.class).insert(id, position, packed);
                            return position;
                          }))
              .receive(body);
      return new ReceivedImport(id, received, ignored(request, received));
    } catch (RuntimeException unfit) {
      forget(scope, id);
      throw unfit;
    }
  }

  /** Puts a received file in its place in the queue. */
  ImportRow queue(PairingTx tx, ReceivedImport received, FactKind kind) {
    int queued =
        tx.dao(ImportDao.class)
            .received(
                received.id(),
                received.file().bytes(),
                JsonColumn.of(received.ignoredColumns()),
                clock.instant());
    if (queued != 1) {
      throw new IllegalStateException("A received file is gone before it was queued");
    }
    tx.dao(QueueDao.class)
        .insert(received.id(), kind.name(), server, clock.instant().plus(HEAD_START));
    audit.record(tx, received.id());
    return get(tx, received.id());
  }

  /** Drops a received file that was not queued, because an earlier request had sent it. */
  void forget(PairingScope scope, String id) {
    db.inTransaction(
        scope,
        tx -> {
          tx.dao(ImportDao.class).forget(id);
          return id;
        });
  }

  ImportRow get(PairingTx tx, String id) {
    ImportRow found = tx.dao(ImportDao.class).find(id);
    if (found == null) {
      throw ProblemException.notFound();
    }
    return found;
  }

  ImportRow cancel(PairingTx tx, String id) {
    ImportRow found = get(tx, id);
    if (!found.party().equals(tx.scope().party().code())) {
      throw ProblemException.of(ProblemType.FORBIDDEN, "A side cancels its own imports only.");
    }
    if (tx.dao(QueueDao.class).withdraw(id) == 0) {
      throw ProblemException.of(ProblemType.STATE_CONFLICT, "The import has ended.");
    }
    tx.dao(ChunkDao.class).delete(id);
    tx.dao(ImportDao.class)
        .finish(id, "cancelled", null, null, found.ignoredColumns(), clock.instant());
    audit.record(tx, id);
    return get(tx, id);
  }

  /** Goes by what a cancelled import has taken in; that it was cancelled is committed by then. */
  void cancelled(PairingScope scope, String id) {
    String kind = db.read(scope, tx -> get(tx, id)).kind();
    db.inTransaction(
        scope,
        tx -> {
          after.ended(tx, kind);
          return id;
        });
  }

  Page<ImportRow> list(
      PairingTx tx, @Nullable String kind, @Nullable String state, PageRequest page) {
    return Page.of(
        tx.dao(ImportDao.class).list(kind, state, page.after(), page.rows()), page, ImportRow::id);
  }

  Page<KnownError> errors(PairingTx tx, String id, PageRequest page) {
    ImportRow found = get(tx, id);
    return Page.of(
        tx.dao(ErrorDao.class).list(found.id(), page.after(0), page.rows()),
        page,
        error -> String.valueOf(error.number()));
  }

  /** The whole report; it is bounded as it is written. */
  List<KnownError> report(PairingTx tx, String id) {
    ImportRow found = get(tx, id);
    return tx.dao(ErrorDao.class).list(found.id(), 0, ImportRun.MOST_ERRORS);
  }

  private ImportRow row(PairingTx tx, String id, ImportRequest request) {
    return new ImportRow(
        id,
        request.kind().name(),
        request.kind().party().code(),
        request.format(),
        request.mode(),
        request.onError(),
        request.dateFormat(),
        JsonColumn.of(request.columnNames()),
        "receiving",
        "[]",
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        null,
        null,
        clock.instant(),
        tx.scope().caller().clientId(),
        null,
        1);
  }

  private static List<String> ignored(ImportRequest request, Received received) {
    if (!request.format().equals(ImportRow.CSV)) {
      return List.of();
    }
    try (CsvRows rows =
        new CsvRows(
            new ByteArrayInputStream(received.head().getBytes(StandardCharsets.UTF_8)),
            request.kind(),
            ImportRow.renamed(request.columnNames()))) {
      check(rows.header());
      return rows.ignoredColumns();
    } catch (CsvParseException broken) {
      throw FileCheck.unfit("not_csv", "The header cannot be read as CSV.");
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
  }

  private static void check(Header header) {
    List<ProblemError> errors = new ArrayList<>();
    header
        .missing()
        .forEach(
            name ->
                errors.add(
                    ProblemError.at(
                        "", "missing_column", "The header lacks the column " + name + ".")));
    header
        .repeated()
        .forEach(
            name ->
                errors.add(
                    ProblemError.at(
                        "", "repeated_column", "The header has the column twice: " + name + ".")));
    if (!errors.isEmpty()) {
      throw ProblemException.rulesBroken(errors);
    }
  }
}
