package care.duet.server.patient;

import java.util.Locale;

/** Languages, which one side writes as a code and the other as a word. */
final class Languages {

  private Languages() {}

  /** Whether both mean one language. */
  static boolean same(String one, String other) {
    return english(one).equalsIgnoreCase(english(other));
  }

  private static String english(String language) {
    String text = language.strip();
    return text.length() == 2
        ? Locale.forLanguageTag(text.toLowerCase(Locale.ROOT)).getDisplayLanguage(Locale.ENGLISH)
        : text;
  }
}
