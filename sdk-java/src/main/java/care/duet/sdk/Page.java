package care.duet.sdk;

import care.duet.sdk.errors.UnreadableAnswerException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param <T> what the list holds
 * @param items the items of this page
 * @param nextCursor where the next page begins; null on the last one
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

  /**
   * Keeps the items from changing later.
   *
   * @param items the items of this page
   * @param nextCursor where the next page begins; null on the last one
   */
  public Page {
    items = List.copyOf(items);
  }

  /** A page as it was answered, which a list must be part of. */
  static <T> Page<T> of(@Nullable List<T> items, @Nullable String nextCursor) {
    if (items == null) {
      throw new UnreadableAnswerException("the page has no items");
    }
    return new Page<>(items, nextCursor);
  }

  /**
   * Whether there is a next page.
   *
   * @return true when there is one
   */
  public boolean hasMore() {
    return nextCursor != null;
  }
}
