package care.duet.matching.link;

import care.duet.matching.model.Model;
import care.duet.matching.prepare.MatchRecord;
import care.duet.matching.prepare.PreparedRecord;
import care.duet.matching.score.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Links the records of two sides, or finds the duplicates of one. */
public final class Linker {

  private final Thresholds thresholds;
  private final @Nullable Model model;
  private final Consumer<String> progress;

  private Linker(Thresholds thresholds, @Nullable Model model, Consumer<String> progress) {
    this.thresholds = thresholds;
    this.model = model;
    this.progress = progress;
  }

  /** A linker that estimates its model from the records. */
  public static Linker estimating(Thresholds thresholds) {
    return new Linker(thresholds, null, step -> {});
  }

  /** A linker that uses this model, for example when a few records are added to a panel. */
  public static Linker using(Model model, Thresholds thresholds) {
    return new Linker(thresholds, model, step -> {});
  }

  /** What the records of two sides teach about weighing pairs of them. */
  public static Model learn(Collection<MatchRecord> left, Collection<MatchRecord> right) {
    return ComparedSides.of(prepared(left), prepared(right), null, step -> {}).model();
  }

  /** The same, telling which step begins. */
  public Linker telling(Consumer<String> progress) {
    return new Linker(thresholds, model, progress);
  }

  /** Links two sides. */
  public Linkage link(Collection<MatchRecord> left, Collection<MatchRecord> right, Memory memory) {
    progress.accept("Preparing records");
    return link(prepared(left), prepared(right), memory);
  }

  /** Compares two sides without deciding yet. */
  public Sides compare(Collection<MatchRecord> left, Collection<MatchRecord> right) {
    return new Sides(
        ComparedSides.of(prepared(left), prepared(right), model, progress), thresholds);
  }

  /** Finds the records of one side that mean the same person; a person may have several. */
  public Linkage duplicates(Collection<MatchRecord> records) {
    progress.accept("Preparing records");
    List<PreparedRecord> people = prepared(records);
    ComparedSides compared = ComparedSides.of(people, people, model, progress);
    List<Link> links = new ArrayList<>();
    for (ScoredPair pair : compared.scored(thresholds.review(), Memory.EMPTY)) {
      boolean certain = pair.isFree() && pair.probability() >= thresholds.certain();
      links.add(
          pair.link(
              certain ? Outcome.CERTAIN : Outcome.PROBABLE,
              pair.isFree() ? Reason.WEIGHT : Reason.CONTRADICTION,
              compared.model().version()));
    }
    return new Linkage(links, compared.model(), compared.size());
  }

  private Linkage link(List<PreparedRecord> left, List<PreparedRecord> right, Memory memory) {
    ComparedSides compared = ComparedSides.of(left, right, model, progress);
    List<ScoredPair> scored = compared.scored(thresholds.review(), memory);
    progress.accept("Deciding about " + scored.size() + " pairs");
    List<Link> links = new Assignment(thresholds, memory, compared.model()).decide(scored);
    return new Linkage(links, compared.model(), compared.size());
  }

  /** In the order of ids, so that the order of arrival decides nothing. */
  private static List<PreparedRecord> prepared(Collection<MatchRecord> records) {
    List<PreparedRecord> prepared =
        records.parallelStream()
            .map(PreparedRecord::of)
            .sorted(Comparator.comparing(PreparedRecord::id))
            .toList();
    for (int i = 1; i < prepared.size(); i++) {
      if (prepared.get(i).id().equals(prepared.get(i - 1).id())) {
        throw new IllegalArgumentException("Two records of one side have the same id");
      }
    }
    return prepared;
  }
}
