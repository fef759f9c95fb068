package care.duet.server.platform.spec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the spec says of one query parameter.
 *
 * @param integer whether it is a whole number, between {@code least} and {@code most}; else a text
 *     of that many characters
 * @param many whether it may be given several times
 * @param values the words it may be; empty when it is not one of a few
 */
public record QueryParameter(
    String name, boolean integer, boolean many, long least, long most, List<String> values) {

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
    if (!integer) {
      return isWithin(value.codePointCount(0, value.length()))
          ? null
          : new Refusal("wrong_size", "The text must hold " + range() + " characters.");
    }
    if (!value.matches("-?[0-9]{1,18}")) {
      return new Refusal("wrong_type", "The value must be a whole number, " + range() + ".");
    }
    return isWithin(Long.parseLong(value))
        ? null
        : new Refusal("out_of_range", "The value must be " + range() + ".");
  }

  private boolean isWithin(long number) {
    return least <= number && number <= most;
  }

  private String range() {
    return "from " + least + " to " + most;
  }

  /** Why a value is refused. */
  public record Refusal(String code, String detail) {}
}
