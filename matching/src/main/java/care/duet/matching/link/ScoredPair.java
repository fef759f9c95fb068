package care.duet.matching.link;

import care.duet.matching.model.Model;
import care.duet.matching.prepare.PreparedRecord;
import care.duet.matching.score.Outcome;
import care.duet.matching.score.Safeguard;
import java.util.Comparator;

/** A pair that is probable enough to be thought about. */
record ScoredPair(
    PreparedRecord left,
    PreparedRecord right,
    long agreement,
    double weight,
    Safeguard safeguard,
    boolean sharesIdentifier) {

  /** Who is linked first: known by an identifier, then by weight; ids decide between equals. */
  static final Comparator<ScoredPair> STRONGEST_FIRST =
      Comparator.comparing((ScoredPair pair) -> !pair.sharesIdentifier)
          .thenComparing(Comparator.comparingDouble(ScoredPair::weight).reversed())
          .thenComparing(ScoredPair::pair);

  RecordPair pair() {
    return new RecordPair(left.id(), right.id());
  }

  double probability() {
    return Model.probability(weight);
  }

  boolean isFree() {
    return safeguard.best() == Outcome.CERTAIN;
  }

  ComparedPair compared() {
    return new ComparedPair(pair(), agreement, weight, probability(), safeguard);
  }

  Link link(Outcome outcome, Reason reason, String modelVersion) {
    return new Link(pair(), outcome, reason, safeguard, probability(), weight, modelVersion);
  }
}
