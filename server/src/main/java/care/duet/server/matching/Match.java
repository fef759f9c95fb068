package care.duet.server.matching;

import care.duet.matching.link.Accuracy;
import care.duet.matching.link.Linkage;
import care.duet.matching.link.Linker;
import care.duet.matching.link.Memory;
import care.duet.matching.link.RecordPair;
import care.duet.matching.link.Thresholds;
import care.duet.matching.prepare.MatchRecord;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One run of the command.
 *
 * @param right null to look for duplicates in the left file
 * @param truth null when the true pairs are not known
 */
record Match(
    Path left,
    @Nullable Path right,
    Path out,
    @Nullable Path truth,
    Columns columns,
    Thresholds thresholds) {

  void run(PrintStream stdout, PrintStream stderr) {
    try (Ticker ticker = new Ticker(stderr)) {
      List<MatchRecord> lefts = RecordTable.read(left, columns, Side.LEFT);
      List<MatchRecord> rights =
          right == null ? List.of() : RecordTable.read(right, columns, Side.RIGHT);
      Set<RecordPair> pairs = truth == null ? null : TruthTable.read(truth, columns);
      Linker linker = Linker.estimating(thresholds).telling(ticker::step);
      Linkage linkage =
          right == null ? linker.duplicates(lefts) : linker.link(lefts, rights, Memory.EMPTY);
      ticker.step("Writing");
      PairsFile.write(out, linkage.links());
      stdout.println(summary(linkage));
      if (pairs != null) {
        stdout.println(accuracy(linkage, pairs, lefts, rights));
      }
    }
  }

  private String summary(Linkage linkage) {
    return String.format(
        Locale.ROOT,
        "%d pairs are certain and %d probable, of %d compared; model %s. They are in %s.",
        linkage.certain().size(),
        linkage.probable().size(),
        linkage.comparedPairs(),
        linkage.model().version(),
        out);
  }

  private String accuracy(
      Linkage linkage, Set<RecordPair> pairs, List<MatchRecord> lefts, List<MatchRecord> rights) {
    Set<String> leftIds = ids(lefts);
    Set<String> rightIds = right == null ? leftIds : ids(rights);
    Set<RecordPair> possible = new HashSet<>();
    for (RecordPair pair : pairs) {
      if (leftIds.contains(pair.leftId()) && rightIds.contains(pair.rightId())) {
        possible.add(right == null ? inOrder(pair) : pair);
      }
    }
    String judged = Accuracy.of(linkage, possible).toString();
    int strangers = pairs.size() - possible.size();
    return strangers == 0
        ? judged
        : judged + "; " + strangers + " true pairs name records that are not in the files";
  }

  /** Duplicates are written with the smaller id on the left. */
  private static RecordPair inOrder(RecordPair pair) {
    return pair.leftId().compareTo(pair.rightId()) <= 0
        ? pair
        : new RecordPair(/* leftId= */ pair.rightId(), /* rightId= */ pair.leftId());
  }

  private static Set<String> ids(List<MatchRecord> records) {
    Set<String> ids = new HashSet<>();
    records.forEach(record -> ids.add(record.id()));
    return ids;
  }
}
