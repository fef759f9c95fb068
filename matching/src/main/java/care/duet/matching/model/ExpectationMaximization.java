package care.duet.matching.model;

import care.duet.matching.compare.Agreement;
import care.duet.matching.compare.Field;
import care.duet.matching.compare.Level;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.LongPredicate;

/**
 * Learns from pairs that nobody has labelled how often the records of one person agree, by turns
 * guessing which pairs are one person and counting how those agree. What pairs of two people do (u)
 * is known from random pairs and stays.
 */
public final class ExpectationMaximization {

  private static final int MOST_ROUNDS = 500;
  private static final double SMALL_CHANGE = 1e-7;

  private final Probabilities u;
  private final Probabilities prior;
  private final double priorPairs;
  private final LongPredicate impossible;

  /**
   * Estimation around a prior.
   *
   * @param prior what is thought before any pair is seen
   * @param priorPairs as how many seen pairs of one person that counts
   * @param impossible agreements that are known to be of two people
   */
  public ExpectationMaximization(
      Probabilities u, Probabilities prior, double priorPairs, LongPredicate impossible) {
    this.u = u;
    this.prior = prior;
    this.priorPairs = priorPairs;
    this.impossible = impossible;
  }

  /**
   * What was learnt.
   *
   * @param matchShare the share of pairs of one person among the pairs
   * @param tally expected pairs of one person per level
   */
  public record Fit(double matchShare, Probabilities m, Probabilities.Tally tally, int rounds) {}

  /**
   * Learns from the pairs of a blocking pass.
   *
   * @param blocked fields on which the pairs agree because they were chosen so: they tell nothing
   */
  public Fit fit(AgreementCounts pairs, Set<Field> blocked, double matchShare) {
    Set<Field> free = EnumSet.complementOf(EnumSet.copyOf(blocked));
    Probabilities m = prior;
    double share = matchShare;
    for (int round = 1; ; round++) {
      Probabilities.Tally tally = new Probabilities.Tally();
      double matches = 0;
      for (int i = 0; i < pairs.size(); i++) {
        double expected = pairs.count(i) * posterior(pairs.agreement(i), free, m, share);
        tally.add(pairs.agreement(i), expected);
        matches += expected;
      }
      Probabilities next = blend(tally);
      double nextShare = Math.max(1e-9, Math.min(1 - 1e-9, matches / Math.max(1, pairs.total())));
      double change = Math.max(distance(m, next, free), Math.abs(share - nextShare));
      m = next;
      share = nextShare;
      if (change < SMALL_CHANGE || round == MOST_ROUNDS) {
        return new Fit(share, m, tally, round);
      }
    }
  }

  /** What the prior says after these pairs were seen. */
  Probabilities blend(Probabilities.Tally tally) {
    return Probabilities.of(level -> tally.of(level) + priorPairs * prior.of(level));
  }

  private double posterior(long agreement, Set<Field> free, Probabilities m, double share) {
    if (impossible.test(agreement)) {
      return 0;
    }
    double odds = share / (1 - share);
    for (Field field : free) {
      Level level = Agreement.level(agreement, field);
      if (level != null) {
        odds *= m.of(level) / u.of(level);
      }
    }
    return odds / (1 + odds);
  }

  private static double distance(Probabilities one, Probabilities other, Set<Field> fields) {
    double largest = 0;
    for (Field field : fields) {
      for (Level level : Level.of(field)) {
        largest = Math.max(largest, Math.abs(one.of(level) - other.of(level)));
      }
    }
    return largest;
  }
}
