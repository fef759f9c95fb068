package care.duet.server.packet;

/** Puts words together and leaves out what is not there. */
final class Words {

  private Words() {}

  static String join(String between, String... parts) {
    StringBuilder joined = new StringBuilder();
    for (String part : parts) {
      if (!part.isBlank()) {
        joined.append(joined.isEmpty() ? "" : between).append(part);
      }
    }
    return joined.toString();
  }

  /** The text with words before it; nothing when there is no text. */
  static String after(String before, String text) {
    return text.isBlank() ? "" : before + text;
  }
}
