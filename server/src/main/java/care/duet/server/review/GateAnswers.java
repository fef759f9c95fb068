package care.duet.server.review;

import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import care.duet.server.tenancy.PairingTx;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was answered at the gate, for whatever comes after it. */
public final class GateAnswers {

  private GateAnswers() {}

  /** Ends the request with 409 unless the gate says that the patient is discussed. */
  public static void requireDiscussed(PairingTx tx, String conferenceId, String entryId) {
    List<GateRow> answers = tx.dao(ReviewDao.class).gates(conferenceId, entryId);
    requireDiscussed(answers.isEmpty() ? null : answers.get(answers.size() - 1));
  }

  /**
   * The same of an answer.
   *
   * @param answered null while nobody has answered
   */
  static void requireDiscussed(@Nullable GateRow answered) {
    if (answered == null) {
      throw ProblemException.of(
          ProblemType.STATE_CONFLICT, "Answer at the gate first whether the patient is discussed.");
    }
    if (GateAnswer.of(answered.answer()).stopsDiscussion()) {
      throw ProblemException.of(
          ProblemType.STATE_CONFLICT,
          "The answer at the gate is %s, so the discussion has stopped; correct it to go on."
              .formatted(answered.answer()));
    }
  }
}
