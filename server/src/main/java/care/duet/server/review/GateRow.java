package care.duet.server.review;

import care.duet.server.platform.db.JsonColumn;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * An answer at the gate, as a row.
 *
 * @param number its place among the answers about this patient in this conference, from 1
 * @param answer the word of a {@link GateAnswer}
 * @param suggested the word of the one that was suggested
 * @param evidence what it was suggested for, as JSON
 * @param records the records that the evidence was taken from, as a JSON array
 * @param taskId the task that the answer has given; null when it gives none
 */
public record GateRow(
    String conferenceId,
    String entryId,
    int number,
    String answer,
    String suggested,
    String evidence,
    String records,
    String demographics,
    @Nullable String correction,
    @Nullable String reason,
    @Nullable String newInsurer,
    @Nullable String contactDetails,
    @Nullable String taskId,
    String party,
    @Nullable String onBehalfOf,
    Instant confirmedAt) {

  /** Whether all evidence is about somebody of whom these are the records. */
  boolean isOf(Collection<String> patientsRecords) {
    return patientsRecords.containsAll(JsonColumn.texts(records));
  }
}
