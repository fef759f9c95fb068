package care.duet.matching.link;

import care.duet.matching.score.Outcome;
import care.duet.matching.score.Safeguard;

/**
 * A pair that is linked, or that somebody must look at.
 *
 * @param outcome certain or probable
 * @param probability that the two are one person, by the weight alone
 * @param modelVersion names the numbers behind the weight
 */
public record Link(
    RecordPair pair,
    Outcome outcome,
    Reason reason,
    Safeguard safeguard,
    double probability,
    double weight,
    String modelVersion) {}
