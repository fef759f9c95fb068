package care.duet.server.linkage;

import care.duet.matching.link.RecordPair;
import java.time.Instant;
import org.jdbi.v3.core.mapper.Nested;

/** A record of the plan and one of the practice that may mean one person, as a row. */
public record PairRow(
    String id,
    String planMemberId,
    String mrn,
    @Nested Verdict verdict,
    @Nested Question question,
    @Nested Said said,
    int version) {

  RecordPair pair() {
    return new RecordPair(planMemberId, mrn);
  }

  boolean is(Outcome outcome) {
    return verdict.is(outcome);
  }

  boolean isConfirmed() {
    return Said.CONFIRMED.equals(said.decision());
  }

  boolean isRejected() {
    return Said.REJECTED.equals(said.decision());
  }

  /** Whether it binds the fates of its two records together. */
  boolean isAlive() {
    return !is(Outcome.WITHDRAWN) || said.decision() != null;
  }

  /** What people see of it: a question, or how it ended. */
  String state() {
    if (is(Outcome.REVIEW)) {
      return "open";
    }
    return said.decision() == null ? "settled" : said.decision();
  }

  PairRow with(Verdict newVerdict) {
    return newVerdict.equals(verdict)
        ? this
        : new PairRow(id, planMemberId, mrn, newVerdict, question, said, version + 1);
  }

  /** The same pair, linked whatever it weighs from now on. */
  PairRow keeping() {
    return with(verdict.keeping());
  }

  PairRow asked(Instant now) {
    return new PairRow(id, planMemberId, mrn, verdict, question.asked(now), said, version);
  }

  /** The same pair with what somebody said of it; that is shown as a question that was answered. */
  PairRow with(Said newSaid, Instant now) {
    return new PairRow(id, planMemberId, mrn, verdict, question.asked(now), newSaid, version + 1);
  }
}
