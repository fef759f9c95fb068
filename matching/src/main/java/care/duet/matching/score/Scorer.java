package care.duet.matching.score;

import care.duet.matching.compare.Agreement;
import care.duet.matching.compare.Comparison;
import care.duet.matching.compare.Level;
import care.duet.matching.model.Model;
import care.duet.matching.prepare.PreparedRecord;
import care.duet.matching.score.Evidence.FieldEvidence;
import java.util.List;
import java.util.Locale;

/** Weighs pairs by a model. Symmetric. */
public final class Scorer {

  private final Model model;

  /** Weighs by this model. */
  public Scorer(Model model) {
    this.model = model;
  }

  /** Weighs a pair and says why. */
  public Evidence score(PreparedRecord one, PreparedRecord other) {
    long agreement = agreement(one, other);
    List<FieldEvidence> fields =
        Agreement.levels(agreement).stream().map(level -> field(level, agreement, one)).toList();
    double weight = weight(agreement, one, other);
    return new Evidence(
        weight,
        Model.probability(weight),
        fields,
        Safeguard.of(agreement, one, other),
        model.version());
  }

  /** What an agreement says of each known field, names being of average frequency. */
  public List<FieldEvidence> explain(long agreement) {
    return Agreement.levels(agreement).stream()
        .map(level -> field(level, model.weight(level)))
        .toList();
  }

  /** The levels alone, for work on many pairs. */
  public long agreement(PreparedRecord one, PreparedRecord other) {
    return Comparison.of(one, other);
  }

  /** The weight alone, for work on many pairs. */
  public double weight(long agreement, PreparedRecord one, PreparedRecord other) {
    return model.weight(agreement, one, other);
  }

  private FieldEvidence field(Level level, long agreement, PreparedRecord one) {
    return field(level, model.weight(level) + model.adjustment(agreement, level.field(), one));
  }

  private static FieldEvidence field(Level level, double weight) {
    return new FieldEvidence(
        level, weight, String.format(Locale.ROOT, "%s: %+.1f", level.words(), weight));
  }
}
