package care.duet.matching.link;

import java.util.Comparator;
import java.util.Objects;

/** A record of the left side and one of the right, by their ids. */
public record RecordPair(String leftId, String rightId) implements Comparable<RecordPair> {

  private static final Comparator<RecordPair> ORDER =
      Comparator.comparing(RecordPair::leftId).thenComparing(RecordPair::rightId);

  /** Demands both. */
  public RecordPair {
    Objects.requireNonNull(leftId);
    Objects.requireNonNull(rightId);
  }

  @Override
  public int compareTo(RecordPair other) {
    return ORDER.compare(this, other);
  }
}
