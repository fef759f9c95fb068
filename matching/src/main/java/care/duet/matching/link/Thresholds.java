package care.duet.matching.link;

/**
 * How sure one must be.
 *
 * @param certain the least probability of a link without asking
 * @param review the least probability worth somebody's look
 * @param margin by how much a rival's probability must be less for a link without asking; rivals
 *     share one probability, since only one can be true
 */
public record Thresholds(double certain, double review, double margin) {

  /** What the goals of accuracy were set for. */
  public static final Thresholds DEFAULT = new Thresholds(0.99, 0.50, 0.05);

  /** Demands probabilities in order. */
  public Thresholds {
    if (!(review > 0 && review <= certain && certain < 1 && margin >= 0 && margin < 1)) {
      throw new IllegalArgumentException("0 < review <= certain < 1 and 0 <= margin < 1 must hold");
    }
  }
}
