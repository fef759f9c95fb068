package care.duet.matching.link;

import java.util.List;

/**
 * Two sides, prepared and compared once; what is decided about them depends on what is remembered.
 */
public final class Sides {

  private final ComparedSides compared;
  private final Thresholds thresholds;

  Sides(ComparedSides compared, Thresholds thresholds) {
    this.compared = compared;
    this.thresholds = thresholds;
  }

  /** Links them. */
  public Linkage link(Memory memory) {
    return new Linkage(
        new Assignment(thresholds, memory, compared.model()).decide(scored(memory)),
        compared.model(),
        compared.size());
  }

  /** The pairs that one must think about, and those that were confirmed, whatever they weigh. */
  public List<ComparedPair> pairs(Memory memory) {
    return scored(memory).stream().map(ScoredPair::compared).toList();
  }

  private List<ScoredPair> scored(Memory memory) {
    return compared.scored(thresholds.review(), memory);
  }
}
