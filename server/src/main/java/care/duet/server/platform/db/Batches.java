package care.duet.server.platform.db;

import java.util.List;
import java.util.function.Consumer;

/**
 * Rows that are written many at a time. The driver makes one statement of each batch, as long as
 * the batch; of few lengths the statements are few, and prepared already.
 */
public final class Batches {

  private static final int MOST_ROWS = 256;

  private Batches() {}

  /** Writes the rows in their order, in batches whose sizes are powers of two. */
  public static <T> void of(List<T> rows, Consumer<List<T>> statement) {
    int done = 0;
    while (done < rows.size()) {
      int some = Math.min(MOST_ROWS, Integer.highestOneBit(rows.size() - done));
      statement.accept(rows.subList(done, done + some));
      done += some;
    }
  }
}
