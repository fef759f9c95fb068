package care.duet.matching.link;

import java.util.Set;

/**
 * What people decided before; no weight changes it.
 *
 * @param confirmed stay linked
 * @param rejected never come back, not even as a question
 */
public record Memory(Set<RecordPair> confirmed, Set<RecordPair> rejected) {

  /** Nothing was decided yet. */
  public static final Memory EMPTY = new Memory(Set.of(), Set.of());

  /** Refuses a pair that was both confirmed and rejected. */
  public Memory {
    confirmed = Set.copyOf(confirmed);
    rejected = Set.copyOf(rejected);
    if (confirmed.stream().anyMatch(rejected::contains)) {
      throw new IllegalArgumentException("A pair cannot be both confirmed and rejected");
    }
  }
}
