package care.duet.sdk;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Walks through a list page by page and asks for a page only when its first item is wanted. */
final class PageIterator<T, Q> implements Iterator<T> {

  private final Function<Q, Page<T>> list;
  private final Function<String, Q> from;
  private @Nullable Q next;
  private Iterator<T> items = Collections.emptyIterator();

  private PageIterator(Function<Q, Page<T>> list, Q first, Function<String, Q> from) {
    this.list = list;
    this.from = from;
    this.next = first;
  }

  /** All items of a list, given how to ask for a page and how to name the next one. */
  static <T, Q> Stream<T> stream(Function<Q, Page<T>> list, Q first, Function<String, Q> from) {
    Iterator<T> all = new PageIterator<>(list, first, from);
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, traits), false);
  }

  @Override
  public boolean hasNext() {
    while (!items.hasNext() && next != null) {
      Page<T> page = list.apply(next);
      items = page.items().iterator();
      next = page.nextCursor() == null ? null : from.apply(page.nextCursor());
    }
    return items.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return items.next();
  }
}
