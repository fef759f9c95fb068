package care.duet.server.platform.http;

import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted.
 *
 * @param limit how many items it holds at most
 * @param after the sort key to continue behind; null for the first page
 * @param binding what a cursor of this list is bound to: operation, tenant and filters
 */
public record PageRequest(int limit, @Nullable String after, String binding) {

  /** Checks the cursor against what it must be bound to. */
  public static PageRequest of(int limit, @Nullable String cursor, String binding) {
    return new PageRequest(limit, Cursors.decode(binding, cursor), binding);
  }

  /** The sort key to continue behind as a number; {@code first} for the first page. */
  public int after(int first) {
    try {
      return after == null ? first : Integer.parseInt(after);
    } catch (NumberFormatException forged) {
      throw Cursors.refused();
    }
  }

  /**
   * The sort key to continue behind as what it stands for; {@code first} for the first page.
   *
   * @param read reads a key; may fail as parsers of numbers and times do
   */
  public <T> T after(T first, Function<String, T> read) {
    try {
      return after == null ? first : read.apply(after);
    } catch (IllegalArgumentException | DateTimeException forged) {
      throw Cursors.refused();
    }
  }

  /** How many rows to read to know whether there is another page. */
  public int rows() {
    return limit + 1;
  }
}
