package care.duet.matching.link;

import care.duet.matching.score.Safeguard;

/**
 * A pair that is probable enough to be thought about, before anything is decided.
 *
 * @param agreement the levels of all fields; see {@link care.duet.matching.compare.Agreement}
 */
public record ComparedPair(
    RecordPair pair, long agreement, double weight, double probability, Safeguard safeguard) {}
