package care.duet.server.imports;

import com.google.common.util.concurrent.MoreExecutors;
import com.google.common.util.concurrent.Uninterruptibles;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The batches of a file, each read and checked while the database takes in the one before. At most
 * two are in memory.
 */
final class ReadAhead implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ExecutorService thread = Executors.newSingleThreadExecutor(ReadAhead::thread);
  private final Callable<Batch> source;
  private Future<Batch> next;

  ReadAhead(Callable<Batch> source) {
    this.source = source;
    this.next = thread.submit(source);
  }

  /** The next batch; one without rows when the file has ended. */
  Batch next() throws IOException {
    Batch batch = await(next);
    if (!batch.rows().isEmpty()) {
      next = thread.submit(source);
    }
    return batch;
  }

  /** Ends when nothing is being read any more, so that the file can be closed. */
  @Override
  public void close() {
    // What is being read is one batch, or waits for the database no longer than a statement may.
    MoreExecutors.shutdownAndAwaitTermination(thread, PATIENCE);
  }

  private static Batch await(Future<Batch> reading) throws IOException {
    try {
      return Objects.requireNonNull(Uninterruptibles.getUninterruptibly(reading));
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof IOException unreadable) {
        throw unreadable;
      }
      if (failed.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException(failed.getCause());
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "imports-ahead");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Some rows of a file.
   *
   * @param bytes how much of the file had been read with them
   */
  record Batch(List<ReadRow> rows, long bytes) {
    Batch {
      rows = List.copyOf(rows);
    }
  }
}
