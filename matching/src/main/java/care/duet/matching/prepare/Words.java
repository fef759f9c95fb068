package care.duet.matching.prepare;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Text as capital letters A to Z and digits, in words. */
final class Words {

  /** Letters that Unicode does not take apart into a base letter and a mark. */
  private static final Map<Character, String> UNDIVIDED =
      Map.of(
          'Ø', "O", 'Ł', "L", 'Đ', "D", 'Ð', "D", 'Æ', "AE", 'Œ', "OE", 'Þ', "TH", 'Ħ', "H", 'ẞ',
          "SS");

  private Words() {}

  /** The words of a text; apostrophes and points join, everything else separates. */
  static List<String> of(@Nullable String text) {
    if (text == null) {
      return List.of();
    }
    String folded = fold(text);
    List<String> words = new ArrayList<>(2);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!joins(c) && word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }

  /** The text in capitals and without accents. */
  static String fold(String text) {
    if (isAscii(text)) {
      return text.toUpperCase(Locale.ROOT);
    }
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      String undivided = UNDIVIDED.get(c);
      if (undivided != null) {
        folded.append(undivided);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  private static boolean joins(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == '`' || c == '.';
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
