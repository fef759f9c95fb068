package care.duet.server.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The gate of a patient as it is shown.
 *
 * @param suggested the word of a {@link GateAnswer}
 * @param confirmed the answer that stands; null until somebody has answered
 * @param earlier answers that were corrected, the first one first
 */
record Gate(
    String suggested, List<Evidence> evidence, @Nullable GateRow confirmed, List<GateRow> earlier) {

  /** Copies the lists. */
  Gate {
    evidence = List.copyOf(evidence);
    earlier = List.copyOf(earlier);
  }
}
