package care.duet.matching.score;

import care.duet.matching.compare.Level;
import java.util.List;

/**
 * Why a pair was or was not taken for one person, in words that name no value of the records.
 *
 * @param weight the sum, with what being any pair at all weighs
 * @param probability that the two are one person, by the weight alone
 * @param fields what each known field adds
 * @param safeguard what contradicts, whatever the weight
 * @param modelVersion names the numbers behind the weights
 */
public record Evidence(
    double weight,
    double probability,
    List<FieldEvidence> fields,
    Safeguard safeguard,
    String modelVersion) {

  /** Copies the list. */
  public Evidence {
    fields = List.copyOf(fields);
  }

  /**
   * What one field adds.
   *
   * @param explanation for example "Given names are nicknames of each other: +3.1"
   */
  public record FieldEvidence(Level level, double weight, String explanation) {}
}
