package care.duet.matching.model;

import care.duet.matching.compare.Agreement;
import care.duet.matching.compare.Field;
import care.duet.matching.compare.Level;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * How often pairs of one kind (of one person: m; of two people: u) agree at each level; the levels
 * of a field add up to one.
 */
public final class Probabilities {

  private static final Field[] FIELDS = Field.values();

  private final Map<Level, Double> values;

  private Probabilities(Map<Level, Double> values) {
    this.values = values;
  }

  /** From amounts that need not add up to one. */
  public static Probabilities of(ToDoubleFunction<Level> amount) {
    Map<Level, Double> values = new EnumMap<>(Level.class);
    for (Field field : FIELDS) {
      double sum = Level.of(field).stream().mapToDouble(amount).sum();
      if (!(sum > 0)) {
        throw new IllegalArgumentException("No level of " + field + " has an amount");
      }
      for (Level level : Level.of(field)) {
        values.put(level, amount.applyAsDouble(level) / sum);
      }
    }
    return new Probabilities(values);
  }

  /** How often a pair agrees at this level, given that the field can be compared. */
  public double of(Level level) {
    return Objects.requireNonNull(values.get(level));
  }

  /** Expected or counted pairs per level. */
  static final class Tally {

    private final Map<Level, Double> amounts = new EnumMap<>(Level.class);

    /** Counts the levels of an agreement. */
    void add(long agreement, double amount) {
      for (Field field : FIELDS) {
        Level level = Agreement.level(agreement, field);
        if (level != null) {
          add(level, amount);
        }
      }
    }

    void add(Level level, double amount) {
      amounts.merge(level, amount, Double::sum);
    }

    double of(Level level) {
      return amounts.getOrDefault(level, 0.0);
    }

    /** All pairs in which the field could be compared. */
    double total(Field field) {
      return Level.of(field).stream().mapToDouble(this::of).sum();
    }
  }
}
