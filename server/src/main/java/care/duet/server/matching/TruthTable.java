package care.duet.server.matching;

import care.duet.matching.link.RecordPair;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the true pairs; those that a column marks as not the same person are left out. */
final class TruthTable {

  private static final Set<String> NO = Set.of("n", "no", "0", "false");

  private TruthTable() {}

  static Set<RecordPair> read(Path file, Columns columns) {
    Table table = Table.read(file);
    List<String> left = columns.required(Side.TRUTH, "left", table.columns(), table.name());
    List<String> right = columns.required(Side.TRUTH, "right", table.columns(), table.name());
    List<String> same = columns.of(Side.TRUTH, "same", table.columns(), table.name());
    Set<RecordPair> truth = new HashSet<>();
    for (int row = 0; row < table.size(); row++) {
      if (!NO.contains(table.value(row, same).toLowerCase(Locale.ROOT))) {
        truth.add(new RecordPair(table.value(row, left), table.value(row, right)));
      }
    }
    return truth;
  }
}
