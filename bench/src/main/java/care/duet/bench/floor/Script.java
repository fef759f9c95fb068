package care.duet.bench.floor;

import care.duet.bench.floor.Recorder.Recorded;
import care.duet.bench.floor.Step.Kind;
import care.duet.bench.floor.Step.Value;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * What one operation sends, with its arguments told apart by comparing two recordings: what is the
 * same in both stays, what differs is made anew for each request.
 */
public record Script(List<Step> steps) {

  public Script {
    steps = List.copyOf(steps);
  }

  /**
   * Compares two recordings of the same statements, one after the other on the same pairing.
   *
   * @param version the combined list's version that the second one found
   */
  public static Script of(
      List<Recorded> first, List<Recorded> second, String pairing, String key, int version) {
    List<Step> steps = new ArrayList<>();
    int unit = 0;
    for (int i = 0; i < second.size(); i++) {
      Recorded one = first.get(i);
      Recorded other = second.get(i);
      unit += i > 0 && other.connection() != second.get(i - 1).connection() ? 1 : 0;
      List<Value> values = new ArrayList<>();
      for (int v = 0; v < other.values().size(); v++) {
        values.add(value(one.values().get(v), other.values().get(v), pairing, key, version));
      }
      String pool = other.user().endsWith("_p") ? "platform" : "app";
      steps.add(new Step(unit, pool, other.sql(), values));
    }
    return new Script(steps);
  }

  /** Whether any argument depends on the version that the transaction reads. */
  boolean counts() {
    return steps.stream()
        .flatMap(step -> step.values().stream())
        .anyMatch(value -> value.kind() == Kind.COUNTER);
  }

  private static Value value(Object one, Object other, String pairing, String key, int version) {
    String type = other == Recorded.NULL ? "Null" : other.getClass().getSimpleName();
    if (other.equals(pairing)) {
      return new Value(Kind.PAIRING, type, "");
    }
    if (other.equals(key)) {
      return new Value(Kind.KEY, type, "");
    }
    if (!Recorded.same(one, other)) {
      if (other instanceof Temporal) {
        return new Value(Kind.NOW, type, "");
      }
      if (other instanceof Integer number) {
        return new Value(Kind.COUNTER, type, String.valueOf(number - version));
      }
      if (other instanceof String text && text.matches("[a-z]{3}_[0-9a-z]{26}")) {
        return new Value(Kind.FRESH, type, text);
      }
    }
    return new Value(Kind.CONSTANT, type, text(other));
  }

  private static String text(Object value) {
    if (value instanceof byte[] bytes) {
      return Base64.getEncoder().encodeToString(bytes);
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return value.toString();
  }

  static byte[] bytes(String text) {
    return Base64.getDecoder().decode(text);
  }
}
