package care.duet.server.isolation;

import care.duet.server.Databases;
import care.duet.server.DuetApplication;
import care.duet.server.platform.db.DataSources;
import care.duet.server.platform.db.DatabaseAccounts;
import care.duet.server.platform.db.DatabaseConfig;
import com.codahale.metrics.MetricRegistry;
import io.dropwizard.db.ManagedDataSource;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.spi.JdbiPlugin;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jspecify.annotations.Nullable;

/** The server with the views replaced by bare tables, or its statements rewritten, or both. */
class Walls extends DuetApplication {

  /** How every statement confines itself. */
  static final Pattern PREDICATE = Pattern.compile("(?:\\w+\\.)?pairing_id\\s*=\\s*:pairingId");

  private final boolean views;
  private final UnaryOperator<String> rewrite;
  private @Nullable ManagedDataSource bare;

  Walls(boolean views, UnaryOperator<String> rewrite) {
    this.views = views;
    this.rewrite = rewrite;
  }

  /** The views alone: every predicate on the pairing is true for every row. */
  static Walls viewsAlone() {
    return new Walls(true, sql -> PREDICATE.matcher(sql).replaceAll(":pairingId IS NOT NULL"));
  }

  /** The predicates alone: bare tables, and an account that may do anything to them. */
  static Walls guardAlone() {
    return new Walls(false, UnaryOperator.identity());
  }

  void stop() throws Exception {
    if (bare != null) {
      bare.stop();
    }
  }

  @Override
  protected DataSource appPool(Databases databases) {
    if (views) {
      return databases.app();
    }
    DatabaseConfig config = databases.config();
    DatabaseAccounts accounts = config.accounts();
    DatabaseAccounts mighty =
        new DatabaseAccounts(accounts.migrate(), accounts.migrate(), accounts.platform());
    bare =
        new DataSources(
                config
                    .at(String.valueOf(config.url()), mighty)
                    .withSchemas("unused", config.schema()))
            .app(new MetricRegistry());
    return bare;
  }

  @Override
  protected JdbiPlugin[] plugins() {
    return new JdbiPlugin[] {
      new JdbiPlugin() {
        @Override
        public void customizeJdbi(Jdbi jdbi) {
          SqlStatements statements = jdbi.getConfig(SqlStatements.class);
          TemplateEngine lists = statements.getTemplateEngine();
          statements.setTemplateEngine((sql, context) -> lists.render(rewrite.apply(sql), context));
        }
      }
    };
  }
}
