package care.duet.server.imports;

import care.duet.server.imports.ReadAhead.Batch;
import care.duet.server.patient.Lesson;
import care.duet.server.platform.db.JsonColumn;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingScope;
import care.duet.server.tenancy.PairingTx;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Carries one import out, batch by batch. Each batch is one transaction with its own progress, so
 * that whoever goes on after a crash knows where; and each renews the lease, so that nobody goes on
 * who was taken for dead.
 */
final class ImportRun {

  /** How many errors a report keeps. */
  static final int MOST_ERRORS = 10_000;

  static final Duration LEASE = Duration.ofSeconds(20);
  private static final String SUCCEEDED = "succeeded";
  private static final String INTERNAL_ERROR = "internal_error";
  private static final int BATCH = 1000;
  private static final int SKIPPED = 50_000;
  private static final int LOST = -1;

  private final PairingDb db;
  private final PairingScope scope;
  private final FactStore store;
  private final FactKind kind;
  private final AfterImport after;
  private final Clock clock;
  private final String holder;
  private final BooleanSupplier stopping;

  ImportRun(
      PairingDb db,
      PairingScope scope,
      FactStore store,
      FactKind kind,
      AfterImport after,
      Clock clock,
      String holder,
      BooleanSupplier stopping) {
    this.db = db;
    this.scope = scope;
    this.store = store;
    this.kind = kind;
    this.after = after;
    this.clock = clock;
    this.holder = holder;
    this.stopping = stopping;
  }

  /** Goes on from where the import stands, to its end. */
  void run(String importId) throws Interruption {
    ImportRow file = read(importId);
    try {
      if (file.abortsOnError() && !file.state().equals("running") && !isSound(file)) {
        return;
      }
      take(file.state().equals("running") ? file : begin(file, "running"));
    } catch (IOException | CsvParseException unreadable) {
      // The parser wraps what the stream beneath it throws; that the database fails is no fault of
      // the file.
      if (unreadable.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      finish(file, "failed", "unreadable", "The file cannot be read on after a certain row.");
    }
  }

  /** Ends an import that a fault of the server keeps from being carried out. */
  void fail(String importId) throws Interruption {
    finish(read(importId), "failed", INTERNAL_ERROR, "A fault of the server; send it again.");
  }

  /** Reads the whole file without taking anything; ends the import when a row is bad. */
  private boolean isSound(ImportRow queued) throws IOException, Interruption {
    ImportRow file = begin(queued, "checking");
    eachBatch(
        file,
        0,
        (tx, rows) ->
            Tally.rejected(rows.stream().filter(row -> row.fact() == null).count())
                .read(rows.size()));
    long bad = read(file.id()).rowsRejected();
    if (bad > 0) {
      finish(
          file,
          "failed",
          "rows_rejected",
          bad + (bad == 1 ? " row is" : " rows are") + " bad, so nothing was taken in.");
    }
    return bad == 0;
  }

  private void take(ImportRow file) throws IOException, Interruption {
    if (kind.describesPeople()) {
      catchUp(file);
    }
    List<String> ignored =
        eachBatch(file, file.rowsRead(), (tx, rows) -> store.put(tx, file, kind, rows));
    if (file.isSnapshot() && read(file.id()).rowsRejected() == 0) {
      endOthers(file);
    }
    if (kind.describesPeople()) {
      learn(file);
    }
    finish(file, ignored, SUCCEEDED, null, null);
  }

  private List<String> eachBatch(ImportRow file, long skip, Work work)
      throws IOException, Interruption {
    FactReader reader =
        new FactReader(kind, file.dates(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    StoredFile stored = new StoredFile(db, scope, file);
    try (RowSource source =
        file.format().equals(ImportRow.CSV)
            ? new CsvRows(stored, kind, file.renamed())
            : new NdjsonRows(stored, kind, file.renamed())) {
      skip(file, source, skip);
      try (ReadAhead ahead = new ReadAhead(() -> batch(source, reader, stored))) {
        Batch batch = ahead.next();
        while (!batch.rows().isEmpty()) {
          commit(file, batch, work);
          batch = ahead.next();
        }
      }
      return source.ignoredColumns();
    }
  }

  /**
   * Passes over what was read before; the lease is kept, for in a large file this takes a while.
   */
  private void skip(ImportRow file, RowSource source, long rows) throws IOException, Interruption {
    for (long i = 0; i < rows; i++) {
      SourceRow known = source.next();
      if (known == null || i % SKIPPED == 0) {
        step(file, tx -> 0);
      }
    }
  }

  private static Batch batch(RowSource source, FactReader reader, StoredFile stored)
      throws IOException {
    List<ReadRow> rows = new ArrayList<>(BATCH);
    SourceRow row = source.next();
    while (row != null) {
      rows.add(reader.read(row));
      row = rows.size() < BATCH ? source.next() : null;
    }
    return new Batch(rows, stored.done());
  }

  private void commit(ImportRow file, Batch batch, Work work) throws Interruption {
    step(
        file,
        tx -> {
          Tally tally = work.on(tx, batch.rows());
          report(tx, file, batch.rows());
          tx.dao(ImportDao.class).advance(file.id(), batch.bytes(), tally);
          return batch.rows().size();
        });
  }

  /**
   * One transaction of the import. It does nothing once the lease is somebody else's or the import
   * was cancelled, so that the counts tell exactly what was taken in.
   */
  private int step(ImportRow file, ToIntFunction<PairingTx> work) throws Interruption {
    if (stopping.getAsBoolean()) {
      throw new Interruption();
    }
    int done =
        db.inTransaction(
            scope,
            tx -> {
              if (!renew(tx, file)) {
                return LOST;
              }
              return work.applyAsInt(tx);
            });
    if (done == LOST) {
      throw new Interruption();
    }
    return done;
  }

  private static void report(PairingTx tx, ImportRow file, List<ReadRow> batch) {
    List<RowError> errors = batch.stream().flatMap(row -> row.errors().stream()).toList();
    if (errors.isEmpty()) {
      return;
    }
    ErrorDao dao = tx.dao(ErrorDao.class);
    int last = dao.last(file.id());
    List<KnownError> kept = new ArrayList<>();
    for (RowError error : errors) {
      if (last < MOST_ERRORS) {
        kept.add(
            new KnownError(
                ++last, error.line(), error.columnName(), error.code(), error.message()));
      }
    }
    dao.insert(file.id(), kept);
  }

  private void endOthers(ImportRow file) throws Interruption {
    int ended;
    do {
      ended =
          step(
              file,
              tx -> {
                int some = tx.dao(FactDao.class).endOthers(kind.name(), file.id(), clock.instant());
                tx.dao(ImportDao.class).ended(file.id(), some);
                if (some > 0) {
                  tx.dao(KindDao.class).raise(kind.name());
                }
                return some;
              });
    } while (ended > 0);
  }

  private void catchUp(ImportRow file) throws Interruption {
    int compared;
    do {
      compared = step(file, tx -> store.catchUp(tx));
    } while (compared > 0);
  }

  /**
   * Learns from everybody who is there now how to compare. Until all are compared so the import
   * runs, so that whoever takes it over goes on with it.
   */
  private void learn(ImportRow file) throws Interruption {
    Optional<Lesson> lesson = db.read(scope, store::lesson);
    if (lesson.isPresent()) {
      Lesson.Learnt learnt = lesson.get().learn();
      step(
          file,
          tx -> {
            store.adopt(tx, learnt);
            return 0;
          });
      catchUp(file);
    }
  }

  private boolean renew(PairingTx tx, ImportRow file) {
    return tx.dao(QueueDao.class).renew(file.id(), holder, clock.instant().plus(LEASE)) == 1;
  }

  private ImportRow begin(ImportRow file, String state) throws Interruption {
    step(
        file,
        tx -> {
          tx.dao(ImportDao.class).begin(file.id(), state);
          tx.dao(ErrorDao.class).delete(file.id());
          tx.dao(KindDao.class).begin(kind.name(), kind.party().code());
          return 0;
        });
    return read(file.id());
  }

  private ImportRow read(String importId) {
    return db.read(scope, tx -> Objects.requireNonNull(tx.dao(ImportDao.class).find(importId)));
  }

  private void finish(ImportRow file, String state, @Nullable String code, @Nullable String detail)
      throws Interruption {
    finish(file, JsonColumn.texts(file.ignoredColumns()), state, code, detail);
  }

  private void finish(
      ImportRow file,
      List<String> ignored,
      String state,
      @Nullable String code,
      @Nullable String detail)
      throws Interruption {
    boolean ours =
        db.inTransaction(
            scope,
            tx -> {
              if (tx.dao(QueueDao.class).leave(file.id(), holder) == 0) {
                return false;
              }
              tx.dao(ChunkDao.class).delete(file.id());
              tx.dao(ImportDao.class)
                  .finish(file.id(), state, code, detail, JsonColumn.of(ignored), clock.instant());
              if (state.equals(SUCCEEDED)) {
                tx.dao(KindDao.class).supplied(kind.name());
              }
              // What fails because of a fault must not fail once more.
              if (!INTERNAL_ERROR.equals(code)) {
                after.ended(tx, kind.name());
              }
              return true;
            });
    if (!ours) {
      throw new Interruption();
    }
  }

  /** What is done with a batch. */
  private interface Work {
    Tally on(PairingTx tx, List<ReadRow> rows);
  }

  /** The import goes on elsewhere or later: the server stops, or the lease was lost. */
  static final class Interruption extends Exception {
    private static final long serialVersionUID = 1;
  }
}
