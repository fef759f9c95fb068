package care.duet.server.tenancy;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.spi.JdbiPlugin;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.ParsedParameters;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Refuses every statement that does not name {@code :pairingId}, and lets nobody else bind it.
 *
 * <p>It reads the parsed statement, so a mention in a comment or a literal does not count. The
 * parameter is renamed to one that no argument, bean or map can be called: whatever a caller binds
 * as {@code pairingId} goes nowhere, in single statements and in batches alike.
 */
final class PairingGuard implements JdbiPlugin {
  static final String PARAMETER = "pairingId";
  static final String RESERVED = "\u0000pairing";

  @Override
  public void customizeJdbi(Jdbi jdbi) {
    SqlStatements statements = jdbi.getConfig(SqlStatements.class);
    statements.setSqlParser(new GuardingParser(new ColonPrefixSqlParser()));
    statements.setTemplateEngine(new ListPlaceholders());
  }

  private record GuardingParser(SqlParser parser) implements SqlParser {

    @Override
    public ParsedSql parse(String sql, StatementContext context) {
      ParsedSql parsed = parser.parse(sql, context);
      List<String> names = parsed.getParameters().getParameterNames();
      if (!names.contains(PARAMETER)) {
        throw new UnguardedStatementException();
      }
      return ParsedSql.of(
          parsed.getSql(),
          ParsedParameters.named(
              names.stream().map(name -> name.equals(PARAMETER) ? RESERVED : name).toList()));
    }

    @Override
    public String nameParameter(String rawName, StatementContext context) {
      return parser.nameParameter(rawName, context);
    }
  }
}
