package care.duet.server.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which of a kind's columns stands in which place of a file.
 *
 * @param places for each of the file's columns the place in the kind; null for one it does not know
 */
record Header(FactKind kind, List<@Nullable Integer> places, List<String> ignored) {

  /**
   * Reads a header.
   *
   * @param renamed our name of a column by the file's name
   */
  static Header of(FactKind kind, List<String> names, Map<String, String> renamed) {
    Map<String, Integer> positions = kind.positions();
    List<@Nullable Integer> places = new ArrayList<>();
    IgnoredColumns ignored = new IgnoredColumns();
    for (String name : names) {
      Integer place = positions.get(renamed.getOrDefault(name.strip(), name.strip()));
      places.add(place);
      if (place == null) {
        ignored.add(name);
      }
    }
    return new Header(kind, places, ignored.names());
  }

  /** The columns the kind demands and the file does not have. */
  List<String> missing() {
    return kind.columns().stream()
        .filter(column -> column.required() && !places.contains(place(column)))
        .map(Column::name)
        .toList();
  }

  /** The columns the file has twice. */
  List<String> repeated() {
    Map<String, Integer> seen = new HashMap<>();
    for (Integer place : places) {
      if (place != null) {
        seen.merge(kind.columns().get(place).name(), 1, Integer::sum);
      }
    }
    return seen.entrySet().stream().filter(e -> e.getValue() > 1).map(Map.Entry::getKey).toList();
  }

  /** The cells of a row in the kind's order. */
  List<@Nullable String> arrange(List<String> fields) {
    List<@Nullable String> cells =
        new ArrayList<>(Collections.nCopies(kind.columns().size(), (@Nullable String) null));
    for (int i = 0; i < places.size(); i++) {
      Integer place = places.get(i);
      if (place != null) {
        cells.set(place, fields.get(i));
      }
    }
    return cells;
  }

  private Integer place(Column column) {
    return kind.columns().indexOf(column);
  }
}
