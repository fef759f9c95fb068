package care.duet.sdk;

import care.duet.sdk.generated.model.ImportKind;
import care.duet.sdk.generated.model.ImportState;
import org.jspecify.annotations.Nullable;

/**
 * Which imports to list.
 *
 * @param kind only imports of this kind; any when null
 * @param state only imports in this state; any when null
 * @param limit how many items a page holds at most; the server's choice when null
 * @param cursor where to begin, from the page before; the beginning when null
 */
public record ImportQuery(
    @Nullable ImportKind kind,
    @Nullable ImportState state,
    @Nullable Integer limit,
    @Nullable String cursor) {

  private static final ImportQuery ALL = new ImportQuery(null, null, null, null);

  /**
   * Every import of both sides.
   *
   * @return the query without a condition
   */
  public static ImportQuery all() {
    return ALL;
  }

  /**
   * Only imports of this kind.
   *
   * @param kind the value asked for
   * @return the query with it
   */
  public ImportQuery withKind(ImportKind kind) {
    return new ImportQuery(kind, state, limit, cursor);
  }

  /**
   * Only imports in this state.
   *
   * @param state the value asked for
   * @return the query with it
   */
  public ImportQuery withState(ImportState state) {
    return new ImportQuery(kind, state, limit, cursor);
  }

  /**
   * With at most this many items in a page.
   *
   * @param limit from 1 to 200
   * @return the query with it
   */
  public ImportQuery withLimit(Integer limit) {
    return new ImportQuery(kind, state, limit, cursor);
  }

  /**
   * Beginning here.
   *
   * @param cursor the cursor of the page before
   * @return the query with it
   */
  public ImportQuery withCursor(String cursor) {
    return new ImportQuery(kind, state, limit, cursor);
  }
}
