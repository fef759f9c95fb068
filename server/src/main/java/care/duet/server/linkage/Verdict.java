package care.duet.server.linkage;

import java.time.Instant;

/**
 * What the weights and the answers come to about a pair.
 *
 * @param outcome linked, review, apart or withdrawn; see {@link Outcome}
 * @param reason what the outcome rests on
 * @param safeguard what contradicts, whatever the weight
 * @param agreement the levels of all fields, packed
 * @param weight in bits
 * @param modelVersion names the numbers behind the weight
 * @param planRecordAt when the plan's record was given that was compared
 * @param practiceRecordAt when the practice's was
 * @param kept linked although the records as they are now would not be
 * @param since when the outcome came to be
 */
public record Verdict(
    String outcome,
    String reason,
    String safeguard,
    long agreement,
    double weight,
    double probability,
    String modelVersion,
    Instant planRecordAt,
    Instant practiceRecordAt,
    boolean kept,
    Instant since) {

  boolean is(Outcome wanted) {
    return outcome.equals(wanted.code());
  }

  /** The same, to stay as it is. */
  Verdict keeping() {
    return new Verdict(
        outcome,
        "kept",
        safeguard,
        agreement,
        weight,
        probability,
        modelVersion,
        planRecordAt,
        practiceRecordAt,
        true,
        since);
  }

  /** The same weight, with another outcome. */
  Verdict come(Outcome to, String why, Instant now) {
    return new Verdict(
        to.code(),
        why,
        safeguard,
        agreement,
        weight,
        probability,
        modelVersion,
        planRecordAt,
        practiceRecordAt,
        false,
        is(to) ? since : now);
  }
}
