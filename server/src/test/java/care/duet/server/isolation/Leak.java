package care.duet.server.isolation;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A fault planted in the server, to see that the walk finds it.
 *
 * @param sql what it does to the statements of pairings
 * @param filter what it does to requests and answers; null when nothing
 * @param operations where it must be found
 */
record Leak(
    String name, UnaryOperator<String> sql, @Nullable Object filter, List<String> operations) {

  /** Statements that hold one of these texts see both pairings. */
  static Leak open(String name, World world, List<String> texts, String... operations) {
    String theirs = world.theirs().id();
    return new Leak(
        name,
        sql -> texts.stream().anyMatch(sql::contains) ? opened(sql, theirs) : sql,
        null,
        List.of(operations));
  }

  /** Rows that statements with this text write or look up are theirs. */
  static Leak divert(String name, World world, String text, String... operations) {
    String theirs = "IF(:pairingId IS NULL, NULL, '" + world.theirs().id() + "')";
    return new Leak(
        name,
        sql -> sql.contains(text) ? sql.replace(":pairingId", theirs) : sql,
        null,
        List.of(operations));
  }

  static Leak filtered(String name, Object filter, String... operations) {
    return new Leak(name, UnaryOperator.identity(), filter, List.of(operations));
  }

  /** Both pairings and no third: other tests share the database. */
  private static String opened(String sql, String theirs) {
    return Walls.PREDICATE
        .matcher(sql)
        .replaceAll(
            found -> {
              String column = Objects.requireNonNull(found.group()).split("=", -1)[0].strip();
              return Matcher.quoteReplacement(column + " IN (:pairingId, '" + theirs + "')");
            });
  }

  @Override
  public String toString() {
    return name;
  }
}
