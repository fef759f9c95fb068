package care.duet.matching.model;

import care.duet.matching.block.BlockingPass;
import care.duet.matching.block.CandidatePairs;
import care.duet.matching.compare.Level;
import care.duet.matching.compare.PairComparison;
import care.duet.matching.prepare.PreparedRecord;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/**
 * Estimates a model from the records it will be used on: u from random pairs, m from the pairs of
 * each blocking pass, the share of matches from all candidates. Always the same for the same
 * records in the same order.
 */
public final class ModelEstimation {

  /** With fewer records on a side the shipped weights are better than what could be learnt. */
  public static final int LEAST_RECORDS = 200;

  private static final int RANDOM_PAIRS = 400_000;
  private static final int PAIRS_PER_PASS = 200_000;

  /** As how many pairs of two people the shipped u counts. */
  private static final double U_PRIOR_PAIRS = 1_000;

  /** As how many pairs of one person the shipped m counts. */
  private static final double M_PRIOR_PAIRS = 50;

  /**
   * Less is never believed: what no random pair showed is still not impossible, and members of a
   * household, who are no random pairs, share addresses and telephones.
   */
  private static final double LEAST_U = 1e-5;

  private final Model base;
  private final LongPredicate impossible;

  /**
   * Estimation that begins with a model.
   *
   * @param impossible agreements that are known to be of two people
   */
  public ModelEstimation(Model base, LongPredicate impossible) {
    this.base = base;
    this.impossible = impossible;
  }

  /**
   * Estimates from two sides, or from one with itself, which is then given twice.
   *
   * @param candidates the agreements of all candidate pairs
   */
  public Model estimate(List<PreparedRecord> left, List<PreparedRecord> right, long[] candidates) {
    int smaller = Math.min(left.size(), right.size());
    TermFrequencies names =
        smaller < LEAST_RECORDS ? TermFrequencies.UNKNOWN : TermFrequencies.of(left, right);
    Model start = base.forPanel(Math.max(1, left.size()), Math.max(1, right.size()), names);
    if (smaller < LEAST_RECORDS) {
      return start;
    }
    Probabilities u = u(left, right, start);
    Probabilities m = m(left, right, u);
    double pairs = (double) left.size() * right.size() / (left == right ? 2 : 1);
    Model learnt = new Model(base.version(), start.matchShare(), m, u, names);
    double share = matchShare(AgreementCounts.of(candidates), learnt, pairs, smaller);
    return new Model(version(m, u, share), share, m, u, names);
  }

  private Probabilities u(List<PreparedRecord> left, List<PreparedRecord> right, Model start) {
    long[] pairs =
        left == right
            ? RandomPairs.within(left.size(), RANDOM_PAIRS)
            : RandomPairs.between(left.size(), right.size(), RANDOM_PAIRS);
    Probabilities.Tally tally = new Probabilities.Tally();
    AgreementCounts counts = AgreementCounts.of(PairComparison.all(left, right, pairs));
    for (int i = 0; i < counts.size(); i++) {
      // Small panels hold so many pairs of one person that they would look like chance.
      if (start.weight(counts.agreement(i)) < 0) {
        tally.add(counts.agreement(i), counts.count(i));
      }
    }
    Probabilities counted =
        Probabilities.of(level -> tally.of(level) + U_PRIOR_PAIRS * base.u().of(level));
    return Probabilities.of(level -> Math.max(LEAST_U, counted.of(level)));
  }

  private Probabilities m(List<PreparedRecord> left, List<PreparedRecord> right, Probabilities u) {
    ExpectationMaximization learning =
        new ExpectationMaximization(u, base.m(), M_PRIOR_PAIRS, impossible);
    List<BlockingPass> passes =
        Arrays.stream(BlockingPass.values()).filter(pass -> !pass.fields().isEmpty()).toList();
    List<Probabilities.Tally> tallies =
        passes.stream().map(pass -> learn(pass, left, right, learning)).toList();
    Probabilities.Tally sum = new Probabilities.Tally();
    for (int i = 0; i < passes.size(); i++) {
      for (Level level : Level.values()) {
        // On its own fields a pass chose its pairs, and so says nothing about them.
        if (!passes.get(i).fields().contains(level.field())) {
          sum.add(level, tallies.get(i).of(level));
        }
      }
    }
    return learning.blend(sum);
  }

  private static Probabilities.Tally learn(
      BlockingPass pass,
      List<PreparedRecord> left,
      List<PreparedRecord> right,
      ExpectationMaximization learning) {
    long[] pairs = evenly(CandidatePairs.of(pass, left, right));
    long[] agreements = PairComparison.candidates(left, right, pairs);
    return learning.fit(AgreementCounts.of(agreements), pass.fields(), 0.3).tally();
  }

  private static long[] evenly(long[] pairs) {
    return pairs.length <= PAIRS_PER_PASS
        ? pairs
        : IntStream.range(0, PAIRS_PER_PASS)
            .mapToLong(i -> pairs[(int) ((long) i * pairs.length / PAIRS_PER_PASS)])
            .toArray();
  }

  /** The share that expects as many matches as it finds. */
  private double matchShare(
      AgreementCounts candidates, Model learnt, double pairs, double mostMatches) {
    double share = learnt.matchShare();
    for (int round = 0; round < 100; round++) {
      double shift = Model.weightOf(share) - learnt.priorWeight();
      double matches = 1;
      for (int i = 0; i < candidates.size(); i++) {
        long agreement = candidates.agreement(i);
        if (!impossible.test(agreement)) {
          matches += candidates.count(i) * Model.probability(learnt.weight(agreement) + shift);
        }
      }
      double next = Math.min(matches, mostMatches) / pairs;
      if (Math.abs(next - share) < share * 1e-6) {
        return next;
      }
      share = next;
    }
    return share;
  }

  /** The shipped version, and what tells these numbers from all others. */
  private String version(Probabilities m, Probabilities u, double share) {
    StringBuilder numbers = new StringBuilder(String.format(Locale.ROOT, "%.9e", share));
    for (Level level : Level.values()) {
      numbers.append(String.format(Locale.ROOT, ",%.9e,%.9e", m.of(level), u.of(level)));
    }
    CRC32 sum = new CRC32();
    sum.update(numbers.toString().getBytes(StandardCharsets.US_ASCII));
    return String.format(Locale.ROOT, "%s+estimated.%08x", base.version(), sum.getValue());
  }
}
