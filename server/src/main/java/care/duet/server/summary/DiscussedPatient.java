package care.duet.server.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a conference has come to about a patient.
 *
 * @param result the word of what came of it; null of somebody who was not on the agenda
 * @param note what was noted at closing
 * @param decision who leads; null when that was not decided
 */
record DiscussedPatient(
    NamedPatient patient,
    @Nullable String result,
    @Nullable String note,
    @Nullable AgreedLead decision,
    List<NextStep> nextSteps) {

  /** Copies the next steps. */
  DiscussedPatient {
    nextSteps = List.copyOf(nextSteps);
  }
}
