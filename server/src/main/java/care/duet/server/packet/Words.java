package care.duet.server.packet;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Puts words together and leaves out what is not there. */
final class Words {

  private Words() {}

  static String join(String between, String... parts) {
    return Arrays.stream(parts)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(between));
  }

  /** The text with words before it; nothing when there is no text. */
  static String after(String before, String text) {
    return text.isBlank() ? "" : before + text;
  }
}
