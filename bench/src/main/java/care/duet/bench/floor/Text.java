package care.duet.bench.floor;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Writes JSON by hand. */
final class Text {

  private final StringBuilder text = new StringBuilder(32 * 1024);

  /** As it is. */
  Text raw(Object value) {
    text.append(value);
    return this;
  }

  /** A member with a comma before it; none when there is no value. */
  Text member(String name, @Nullable Object value) {
    if (value != null) {
      name(name);
      if (value instanceof Number || value instanceof Boolean) {
        text.append(value);
      } else {
        quoted(value.toString());
      }
    }
    return this;
  }

  /** A member with a time. */
  Text time(String name, LocalDateTime value) {
    return member(
        name, DateTimeFormatter.ISO_INSTANT.format(value.toInstant(java.time.ZoneOffset.UTC)));
  }

  /** A comma where one is due, and the name. */
  Text name(String name) {
    char last = text.charAt(text.length() - 1);
    if (last != '{' && last != '[') {
      text.append(',');
    }
    text.append('"').append(name).append("\":");
    return this;
  }

  private void quoted(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ') {
        text.append("\\u%04x".formatted((int) c));
      } else {
        text.append(c);
      }
    }
    text.append('"');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
