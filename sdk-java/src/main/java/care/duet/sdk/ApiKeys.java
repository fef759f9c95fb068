package care.duet.sdk;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** Looks at API keys without asking the server. */
public final class ApiKeys {

  private static final Pattern SHAPE = Pattern.compile("duet_live_[0-9A-Za-z]{38}");
  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int CHECKSUM_LENGTH = 6;

  private ApiKeys() {}

  /**
   * Whether a text can be an API key. A key ends with a checksum of the rest, so that a mistyped or
   * cut one is noticed before it is sent, and a scanner for leaked keys raises no false alarm.
   *
   * @param text what could be a key
   * @return true when its shape and checksum are those of a key; whether such a key was ever issued
   *     only the server knows
   */
  public static boolean isWellFormed(String text) {
    if (!SHAPE.matcher(text).matches()) {
      return false;
    }
    int end = text.length() - CHECKSUM_LENGTH;
    return checksum(text.substring(0, end)).equals(text.substring(end));
  }

  static String checksum(String start) {
    CRC32 crc = new CRC32();
    crc.update(start.getBytes(US_ASCII));
    long rest = crc.getValue();
    char[] digits = new char[CHECKSUM_LENGTH];
    for (int i = CHECKSUM_LENGTH - 1; i >= 0; i--) {
      digits[i] = DIGITS.charAt((int) (rest % DIGITS.length()));
      rest /= DIGITS.length();
    }
    return new String(digits);
  }
}
