package care.duet.matching.model;

import care.duet.matching.compare.Agreement;
import care.duet.matching.compare.Field;
import care.duet.matching.compare.Level;
import care.duet.matching.prepare.PreparedRecord;
import java.util.Objects;

/**
 * What agreement weighs: the base-two logarithm of how much more often a level is seen in pairs of
 * one person than in pairs of two. The sum over the fields, together with how rare pairs of one
 * person are, is the pair's weight.
 */
public final class Model {

  /** Bits by which a rare or common name may move the weight of its field. */
  private static final double LARGEST_ADJUSTMENT = 4;

  private static final Field[] FIELDS = Field.values();
  private static final double LOG_2 = Math.log(2);

  private final String version;
  private final double matchShare;
  private final Probabilities m;
  private final Probabilities u;
  private final TermFrequencies names;
  private final double[][] weights = new double[FIELDS.length][];
  private final double priorWeight;

  /**
   * A model.
   *
   * @param version names the numbers, and is stored with every decision made by them
   * @param matchShare the share of pairs of one person among all pairs
   */
  public Model(
      String version, double matchShare, Probabilities m, Probabilities u, TermFrequencies names) {
    if (!(matchShare > 0 && matchShare < 1)) {
      throw new IllegalArgumentException("The share of matches must lie between 0 and 1");
    }
    this.version = Objects.requireNonNull(version);
    this.matchShare = matchShare;
    this.m = Objects.requireNonNull(m);
    this.u = Objects.requireNonNull(u);
    this.names = Objects.requireNonNull(names);
    this.priorWeight = log2(matchShare / (1 - matchShare));
    for (Field field : FIELDS) {
      weights[field.place()] = new double[Level.of(field).size() + 1];
      for (Level level : Level.of(field)) {
        weights[field.place()][level.code()] = log2(m.of(level) / u.of(level));
      }
    }
  }

  /** What is stored with every decision. */
  public String version() {
    return version;
  }

  /** The share of pairs of one person among all pairs. */
  public double matchShare() {
    return matchShare;
  }

  public Probabilities m() {
    return m;
  }

  public Probabilities u() {
    return u;
  }

  /** The same weights for panels of other sizes: most records have one partner or none. */
  public Model forPanel(int left, int right, TermFrequencies names) {
    double expected = 0.7 * Math.min(left, right);
    double share = Math.min(0.5, expected / ((double) left * right));
    return new Model(version, share, m, u, names);
  }

  /** What being any pair at all weighs. */
  public double priorWeight() {
    return priorWeight;
  }

  /** What a level weighs, names being of average frequency. */
  public double weight(Level level) {
    return weights[level.field().place()][level.code()];
  }

  /** What an agreement weighs, names being of average frequency. */
  public double weight(long agreement) {
    double weight = priorWeight;
    for (int i = 0; i < FIELDS.length; i++) {
      weight += weights[i][Agreement.code(agreement, FIELDS[i])];
    }
    return weight;
  }

  /** What the pair weighs that agrees so. */
  public double weight(long agreement, PreparedRecord one, PreparedRecord other) {
    return weight(agreement)
        + adjustment(agreement, Field.GIVEN_NAME, one)
        + adjustment(agreement, Field.FAMILY_NAME, one);
  }

  /** What it adds or takes that the common name of a field is rare or frequent. */
  public double adjustment(long agreement, Field field, PreparedRecord one) {
    double share;
    double average;
    if (field == Field.GIVEN_NAME && Agreement.is(agreement, Level.GIVEN_EXACT)) {
      share = names.given(one.given());
      average = u.of(Level.GIVEN_EXACT);
    } else if (field == Field.FAMILY_NAME && Agreement.is(agreement, Level.FAMILY_EXACT)) {
      share = names.family(one.family());
      average = u.of(Level.FAMILY_EXACT);
    } else {
      return 0;
    }
    return share == 0
        ? 0
        : Math.max(-LARGEST_ADJUSTMENT, Math.min(LARGEST_ADJUSTMENT, log2(average / share)));
  }

  /** How probably a pair of this weight is one person. */
  public static double probability(double weight) {
    return 1 / (1 + Math.exp(-weight * LOG_2));
  }

  /** The weight of this probability. */
  public static double weightOf(double probability) {
    return log2(probability / (1 - probability));
  }

  private static double log2(double value) {
    return Math.log(value) / LOG_2;
  }
}
