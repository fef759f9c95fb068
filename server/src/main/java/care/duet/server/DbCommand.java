package care.duet.server;

import static java.util.Objects.requireNonNullElse;

import care.duet.server.platform.cli.Terminal;
import care.duet.server.platform.db.DatabaseConfig;
import care.duet.server.platform.db.embedded.EmbeddedMariaDb;
import care.duet.server.platform.db.embedded.ExitGuard;
import care.duet.server.platform.db.migration.MigrationException;
import care.duet.server.platform.db.migration.MigrationStatus;
import care.duet.server.platform.db.migration.Migrator;
import io.dropwizard.core.cli.Cli;
import io.dropwizard.core.cli.ConfiguredCommand;
import io.dropwizard.core.setup.Bootstrap;
import java.io.IOException;
import java.util.Objects;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code db migrate}, {@code db status} and {@code db rollback}. */
final class DbCommand extends ConfiguredCommand<DuetConfiguration> {

  private static final Logger LOG = LoggerFactory.getLogger(DbCommand.class);

  DbCommand() {
    super("db", "Migrates the database, tells what is pending, or takes migrations back");
  }

  @Override
  public void configure(Subparser parser) {
    parser
        .addArgument("action")
        .choices("migrate", "status", "rollback")
        .help("migrate to head, tell what is pending, or take the latest migrations back");
    parser
        .addArgument("--count")
        .type(Integer.class)
        .setDefault(1)
        .help("how many migrations to take back");
    super.configure(parser);
  }

  @Override
  protected void run(
      Bootstrap<DuetConfiguration> bootstrap, Namespace arguments, DuetConfiguration configuration)
      throws Exception {
    try {
      act(configuration.database(), arguments);
    } finally {
      // What was said is written by another thread, which would end with the process.
      configuration.getLoggingFactory().stop();
    }
  }

  private static void act(DatabaseConfig config, Namespace arguments) throws Exception {
    if (!config.isEmbedded()) {
      act(new Migrator(config), arguments);
      return;
    }
    EmbeddedMariaDb embedded = new EmbeddedMariaDb(config, LOG::info);
    ExitGuard guard = ExitGuard.over(embedded);
    try {
      embedded.start();
      act(new Migrator(embedded.running()), arguments);
    } finally {
      embedded.stop();
      guard.release();
    }
  }

  @Override
  public void onError(Cli cli, Namespace arguments, Throwable error) {
    if (error instanceof MigrationException || error instanceof IOException) {
      LOG.debug("The command failed", error);
      cli.getStdErr().println(sentence(error));
      cli.getStdErr().flush();
    } else {
      super.onError(cli, arguments, error);
    }
  }

  // What is in between repeats the innermost reason in the words of a library.
  private static String sentence(Throwable error) {
    Throwable reason = error;
    while (reason.getCause() != null) {
      reason = reason.getCause();
    }
    return reason == error ? words(error) : words(error) + ": " + words(reason);
  }

  private static String words(Throwable error) {
    return requireNonNullElse(error.getMessage(), error.getClass().getSimpleName());
  }

  private static void act(Migrator migrator, Namespace arguments) {
    String action = Objects.requireNonNull(arguments.getString("action"));
    switch (action) {
      case "migrate" -> migrator.migrate();
      case "rollback" -> migrator.rollback(arguments.getInt("count"));
      default -> LOG.debug("only the status is wanted");
    }
    MigrationStatus status = migrator.status();
    Terminal.out()
        .println(
            status.atHead()
                ? "The database is at head."
                : status.pending().size() + " migrations are pending: " + status.pending());
  }
}
