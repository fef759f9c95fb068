package care.duet.server.platform.spec;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the spec says of one query parameter.
 *
 * @param type what its value is: an integer lies between {@code least} and {@code most}, a text has
 *     that many characters
 * @param many whether it may be given several times
 * @param values the words it may be; empty when it is not one of a few
 */
public record QueryParameter(
    String name, Type type, boolean many, long least, long most, List<String> values) {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  public QueryParameter {
    values = List.copyOf(values);
  }

  /** Why the value is refused, as a code and words that do not repeat it; null when it is fine. */
  public @Nullable Refusal refuse(String value) {
    if (!values.isEmpty()) {
      return values.contains(value)
          ? null
          : new Refusal("unknown_value", "Known here: " + String.join(", ", values) + ".");
    }
    return switch (type) {
      case TEXT -> refuseText(value);
      case INTEGER -> refuseInteger(value);
      case DATE -> refuseDate(value);
      case BOOLEAN ->
          value.equals("true") || value.equals("false")
              ? null
              : new Refusal("wrong_type", "The value must be true or false.");
    };
  }

  private @Nullable Refusal refuseText(String value) {
    return isWithin(value.codePointCount(0, value.length()))
        ? null
        : new Refusal("wrong_size", "The text must hold " + range() + " characters.");
  }

  private @Nullable Refusal refuseInteger(String value) {
    if (!value.matches("-?[0-9]{1,18}")) {
      return new Refusal("wrong_type", "The value must be a whole number, " + range() + ".");
    }
    return isWithin(Long.parseLong(value))
        ? null
        : new Refusal("out_of_range", "The value must be " + range() + ".");
  }

  private static @Nullable Refusal refuseDate(String value) {
    if (!DAY.matcher(value).matches()) {
      return new Refusal("wrong_type", "A date has the form YYYY-MM-DD.");
    }
    try {
      LocalDate unused = LocalDate.parse(value);
      return null;
    } catch (DateTimeException noSuchDay) {
      return new Refusal("no_such_date", "There is no such day.");
    }
  }

  private boolean isWithin(long number) {
    return least <= number && number <= most;
  }

  private String range() {
    return "from " + least + " to " + most;
  }

  /** What a value is. */
  public enum Type {
    TEXT,
    INTEGER,
    DATE,
    BOOLEAN
  }

  /** Why a value is refused. */
  public record Refusal(String code, String detail) {}
}
