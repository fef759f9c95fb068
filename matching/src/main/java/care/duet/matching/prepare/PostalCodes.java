package care.duet.matching.prepare;

import org.jspecify.annotations.Nullable;

/** Reads postal codes, five digits being the American form. */
final class PostalCodes {

  private static final int DIGITS = 5;

  private PostalCodes() {}

  /**
   * The code; empty when unknown. Spreadsheets take codes for numbers and drop a leading zero: four
   * digits get it back.
   */
  static String of(@Nullable String text) {
    String code = String.join("", Words.of(text));
    if (code.isEmpty() || code.chars().distinct().count() == 1) {
      return "";
    }
    if (!code.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return code;
    }
    String padded =
        switch (code.length()) {
          case DIGITS - 1, DIGITS + 3 -> "0" + code;
          default -> code;
        };
    return padded.length() == DIGITS + 4 ? padded.substring(0, DIGITS) : padded;
  }
}
