package care.duet.server.tenancy;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.TemplateEngine;

/**
 * Puts the placeholders of a list in the place of {@code <keys>}, or a table of one column {@code
 * item} in the place of {@code <table of keys>}, and nothing else into a statement: tenant SQL is
 * fixed text.
 */
final class ListPlaceholders implements TemplateEngine {
  private static final Pattern PLACE = Pattern.compile("<(table of )?(\\w+)>");
  private static final Pattern PLACEHOLDERS = Pattern.compile(":__\\w+(,:__\\w+)*");

  @Override
  public String render(String template, StatementContext context) {
    return PLACE
        .matcher(template)
        .replaceAll(
            place -> {
              String keys = placeholders(place.group(2), context);
              return Matcher.quoteReplacement(place.group(1) == null ? keys : table(keys));
            });
  }

  /** ASCII, as keys are; and each once, because lists are filled up with what they hold. */
  private static String table(String placeholders) {
    return Arrays.stream(placeholders.split(",", -1))
        .map(key -> "SELECT CONVERT(" + key + " USING ascii) AS item")
        .collect(Collectors.joining(" UNION ", "(", ")"));
  }

  private static String placeholders(String name, StatementContext context) {
    String value = String.valueOf(context.getAttribute(name));
    if (!PLACEHOLDERS.matcher(value).matches()) {
      throw new UnguardedStatementException(name);
    }
    return value;
  }
}
