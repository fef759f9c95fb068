package care.duet.matching.link;

import care.duet.matching.model.Model;
import care.duet.matching.prepare.PreparedRecord;
import care.duet.matching.score.Outcome;
import care.duet.matching.score.Safeguard;
import care.duet.matching.score.Scorer;

/**
 * Whether two records of one side mean one person: a chart that was opened twice, or a member
 * number that was given anew. Such records are no rivals of each other.
 */
final class SamePerson {

  private final Scorer scorer;

  SamePerson(Model model) {
    this.scorer = new Scorer(model);
  }

  boolean test(PreparedRecord one, PreparedRecord other, double probability) {
    long agreement = scorer.agreement(one, other);
    return Safeguard.of(agreement, one, other).best() == Outcome.CERTAIN
        && Model.probability(scorer.weight(agreement, one, other)) >= probability;
  }
}
