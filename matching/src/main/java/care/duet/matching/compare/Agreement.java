package care.duet.matching.compare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The levels of all fields of a pair, packed into one number, four bits a field, so that millions
 * of pairs can be kept and counted. Zero is a pair of which nothing is known.
 */
public final class Agreement {

  private static final int BITS = 4;
  private static final long MASK = (1L << BITS) - 1;
  private static final Field[] FIELDS = Field.values();

  private Agreement() {}

  /** The agreement with this level added. */
  public static long with(long agreement, Level level) {
    return agreement | ((long) level.code() << shift(level.field()));
  }

  /** The code of a field's level; 0 when unknown. */
  public static int code(long agreement, Field field) {
    return (int) ((agreement >>> shift(field)) & MASK);
  }

  /** Whether the pair agrees at exactly this level. */
  public static boolean is(long agreement, Level level) {
    return code(agreement, level.field()) == level.code();
  }

  /** The level of a field; null when unknown. */
  public static @Nullable Level level(long agreement, Field field) {
    int code = code(agreement, field);
    return code == 0 ? null : Level.of(field).get(code - 1);
  }

  /** The levels that are known, in the order of the fields. */
  public static List<Level> levels(long agreement) {
    List<Level> levels = new ArrayList<>();
    for (Field field : FIELDS) {
      Level level = level(agreement, field);
      if (level != null) {
        levels.add(level);
      }
    }
    return levels;
  }

  private static int shift(Field field) {
    return field.place() * BITS;
  }
}
