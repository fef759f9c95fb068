package care.duet.server.linkage;

import java.time.Instant;

/**
 * What the records of a pairing have taught about weighing pairs, as a row; never changed.
 *
 * @param number counts the estimates of the pairing, from 1
 * @param version names the numbers
 * @param parameters the numbers; see {@link Parameters}
 * @param planRecords how many records the plan had
 * @param practiceRecords how many the practice had
 */
public record ModelRow(
    int number,
    String version,
    String parameters,
    int planRecords,
    int practiceRecords,
    Instant estimatedAt) {

  /** Whether each side had as many records. */
  boolean restsOn(int records) {
    return planRecords >= records && practiceRecords >= records;
  }
}
