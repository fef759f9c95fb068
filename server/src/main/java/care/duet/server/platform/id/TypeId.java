package care.duet.server.platform.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes TypeIDs: a prefix that says what the id is of, and a time-ordered UUIDv7 in base32. */
public final class TypeId {

  private static final char[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
  private static final int LENGTH = 26;

  private TypeId() {}

  /** A new id, for example {@code pat_01jd8z4qk7e9tbn3x5m2v6w8ya}; later ids sort after earlier. */
  public static String next(String prefix) {
    return prefix + "_" + encode(UuidCreator.getTimeOrderedEpochPlus1());
  }

  static String encode(UUID uuid) {
    char[] text = new char[LENGTH];
    long high = uuid.getMostSignificantBits();
    long low = uuid.getLeastSignificantBits();
    for (int i = LENGTH - 1; i >= 0; i--) {
      text[i] = ALPHABET[(int) (low & 31)];
      low = (low >>> 5) | (high << 59);
      high >>>= 5;
    }
    return new String(text);
  }
}
