package care.duet.matching.link;

import care.duet.matching.compare.Agreement;
import care.duet.matching.compare.Level;
import care.duet.matching.model.Model;
import care.duet.matching.prepare.PreparedRecord;
import care.duet.matching.score.Outcome;
import care.duet.matching.score.Safeguard;
import care.duet.matching.score.Scorer;

/**
 * Whether two records of one side mean one person: a chart that was opened twice, or a member
 * number that was given anew.
 */
final class SamePerson {

  private final Thresholds thresholds;
  private final Scorer scorer;

  SamePerson(Thresholds thresholds, Model model) {
    this.thresholds = thresholds;
    this.scorer = new Scorer(model);
  }

  /**
   * So surely that the two are no rivals of each other. Twins are often named nearly alike, so a
   * misspelt name is not enough here.
   */
  boolean isCertain(PreparedRecord one, PreparedRecord other) {
    long agreement = scorer.agreement(one, other);
    boolean sameName =
        Agreement.is(agreement, Level.GIVEN_EXACT) || Agreement.is(agreement, Level.GIVEN_NICKNAME);
    return sameName
        && !Agreement.is(agreement, Level.MIDDLE_OTHER)
        && isProbable(agreement, one, other, thresholds.certain());
  }

  /** So probably that it is worth a question. */
  boolean isProbable(PreparedRecord one, PreparedRecord other) {
    return isProbable(scorer.agreement(one, other), one, other, thresholds.review());
  }

  private boolean isProbable(
      long agreement, PreparedRecord one, PreparedRecord other, double probability) {
    return Safeguard.of(agreement, one, other).best() == Outcome.CERTAIN
        && Model.probability(scorer.weight(agreement, one, other)) >= probability;
  }
}
