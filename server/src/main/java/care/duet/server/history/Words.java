package care.duet.server.history;

import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names that two people have typed. */
final class Words {

  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private Words() {}

  /** The letters and digits of a text, small; without anything that is typed one way or another. */
  static String bare(String text) {
    return NEITHER_LETTER_NOR_DIGIT.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
