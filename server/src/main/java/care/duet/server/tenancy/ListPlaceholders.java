package care.duet.server.tenancy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.TemplateEngine;

/**
 * Puts the placeholders of a list in the place of {@code <keys>}, and nothing else into a
 * statement: tenant SQL is fixed text.
 */
final class ListPlaceholders implements TemplateEngine {
  private static final Pattern PLACE = Pattern.compile("<(\\w+)>");
  private static final Pattern PLACEHOLDERS = Pattern.compile(":__\\w+(,:__\\w+)*");

  @Override
  public String render(String template, StatementContext context) {
    return PLACE
        .matcher(template)
        .replaceAll(place -> Matcher.quoteReplacement(placeholders(place.group(1), context)));
  }

  private static String placeholders(String name, StatementContext context) {
    String value = String.valueOf(context.getAttribute(name));
    if (!PLACEHOLDERS.matcher(value).matches()) {
      throw new UnguardedStatementException(name);
    }
    return value;
  }
}
