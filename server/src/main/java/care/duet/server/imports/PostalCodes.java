package care.duet.server.imports;

import java.util.regex.Pattern;

/** Gives postal codes back what spreadsheets take from them. */
final class PostalCodes {

  private static final Pattern WITHOUT_ZERO = Pattern.compile("\\d{4}(-\\d{4})?");

  private PostalCodes() {}

  /** The code with the leading zero that a program took for a number's. */
  static String restored(String code) {
    return WITHOUT_ZERO.matcher(code).matches() ? "0" + code : code;
  }
}
