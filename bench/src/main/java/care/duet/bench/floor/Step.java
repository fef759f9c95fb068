package care.duet.bench.floor;

import java.util.List;

/**
 * One statement of an operation.
 *
 * @param unit counts connections borrowed; a new number is a new one
 * @param pool {@code app} or {@code platform}
 * @param sql as the product sends it, or {@code commit} or {@code rollback}
 */
public record Step(int unit, String pool, String sql, List<Value> values) {

  public Step {
    values = List.copyOf(values);
  }

  /**
   * One argument.
   *
   * @param kind where the floor takes it from
   * @param type the name of the Java type that the product bound
   * @param text the recorded value, a counter's distance, or an id's prefix
   */
  public record Value(Kind kind, String type, String text) {}

  /** Where an argument comes from. */
  public enum Kind {
    /** The same in every request. */
    CONSTANT,
    /** The pairing in the request's path. */
    PAIRING,
    /** A new id; the same recorded one becomes the same new one. */
    FRESH,
    /** The present time. */
    NOW,
    /** The list's version as this transaction has read it, and so many more. */
    COUNTER,
    /** The request's Idempotency-Key. */
    KEY
  }
}
