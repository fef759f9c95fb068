package care.duet.server.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one side says of one of its people, as a row.
 *
 * @param identifier the side's identifier of the person
 * @param factKey tells the facts of a kind about one person apart
 * @param content the columns with a value, as a JSON object in the kind's order
 */
public record Fact(
    String identifier,
    String factKey,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    String content) {

  /** The key within a kind. */
  Key key() {
    return new Key(identifier, factKey);
  }

  /** Which fact of a kind it is. */
  record Key(String identifier, String factKey) {}
}
