package care.duet.server.imports;

import care.duet.server.security.Party;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A kind of file, as the specification declares it.
 *
 * @param person the column with the side's identifier of the person a row is about
 * @param keys the columns that tell rows about one person apart
 * @param starts the column with the day a row's fact begins; null when it has no time
 * @param ends the column with the day a row's fact ends; null when there is none
 */
record FactKind(
    String name,
    Party party,
    String person,
    List<String> keys,
    @Nullable String starts,
    @Nullable String ends,
    List<Column> columns) {

  FactKind {
    keys = List.copyOf(keys);
    columns = List.copyOf(columns);
  }

  /** Where each column stands in {@link #columns}. */
  Map<String, Integer> positions() {
    return columns.stream().collect(Collectors.toMap(Column::name, columns::indexOf));
  }

  /** Whether a row describes a person, and not something that befell one. */
  boolean describesPeople() {
    return keys.isEmpty();
  }
}
