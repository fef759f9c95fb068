package care.duet.server.platform.http;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param nextCursor where the next page begins; null on the last one
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

  /** Copies the items. */
  public Page {
    items = List.copyOf(items);
  }

  /**
   * A page out of rows read with one row more than it may hold, so that no count is needed.
   *
   * @param key the sort key of a row
   */
  public static <T> Page<T> of(List<T> rows, PageRequest request, Function<T, String> key) {
    if (rows.size() <= request.limit()) {
      return new Page<>(rows, null);
    }
    List<T> kept = rows.subList(0, request.limit());
    String last = key.apply(kept.get(kept.size() - 1));
    return new Page<>(kept, Cursors.encode(request.binding(), last));
  }

  /** The answer; a filter turns the cursor into a Link header. */
  public <M> Response toResponse(BiFunction<List<T>, @Nullable String, M> body) {
    Response.ResponseBuilder response = Response.ok(body.apply(items, nextCursor));
    return nextCursor == null
        ? response.build()
        : response.header(PageLinkFilter.NEXT_CURSOR, nextCursor).build();
  }
}
