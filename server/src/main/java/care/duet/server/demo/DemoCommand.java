package care.duet.server.demo;

import care.duet.server.DuetConfiguration;
import care.duet.server.platform.cli.Terminal;
import care.duet.server.platform.db.DatabaseConfig;
import care.duet.server.platform.db.embedded.EmbeddedMariaDb;
import care.duet.server.platform.shutdown.TerminationSignals;
import io.dropwizard.core.Application;
import io.dropwizard.core.cli.Cli;
import io.dropwizard.core.cli.Command;
import io.dropwizard.core.setup.Bootstrap;
import net.sourceforge.argparse4j.impl.Arguments;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code demo}: shows Duet at work on a database of its own, with nothing to configure. */
public final class DemoCommand extends Command {

  private static final Logger LOG = LoggerFactory.getLogger(DemoCommand.class);

  private final Application<DuetConfiguration> application;
  private final DemoHome home =
      new DemoHome(DatabaseConfig.embedded().embeddedDirectory().resolve("demo"));

  /** Shows this application. */
  public DemoCommand(Application<DuetConfiguration> application) {
    super("demo", "Starts a server with synthetic patients of Massachusetts and shows its lists");
    this.application = application;
  }

  @Override
  public void configure(Subparser parser) {
    parser
        .addArgument("--exit")
        .action(Arguments.storeTrue())
        .help("stop when everything has been shown");
  }

  @Override
  public void run(Bootstrap<?> bootstrap, Namespace arguments) throws Exception {
    Progress progress = new Progress(Terminal.out(), Boolean.getBoolean("duet.terminal"));
    home.create();
    progress.line("Data, keys and the server's log are kept in " + home.path() + ".\n");
    EmbeddedMariaDb database =
        new EmbeddedMariaDb(DatabaseConfig.embedded(), home.database(), progress::step);
    Demo demo = new Demo(application, home, progress);
    Thread interrupted =
        new Thread(
            () -> {
              stop(demo, database);
              progress.line("Stopped.");
            },
            "stop-demo");
    Runtime.getRuntime().addShutdownHook(interrupted);
    database.start();
    demo.start(
        database.running(), Port.choose("DUET_PORT", 8080), Port.choose("DUET_ADMIN_PORT", 8081));
    demo.show();
    if (arguments.getBoolean("exit")) {
      Runtime.getRuntime().removeShutdownHook(interrupted);
      stop(demo, database);
      progress.line("Stopped. Without --exit the server stays up for you to try.");
      return;
    }
    TerminationSignals.endWithSuccess();
    progress.line("The server is up. Press Ctrl-C to stop it; the data is kept.");
    demo.await();
  }

  @Override
  public void onError(Cli cli, Namespace arguments, Throwable error) {
    LOG.debug("The demo failed", error);
    cli.getStdErr().println("\nThe demo failed: " + reasons(error));
    cli.getStdErr().println("The server's log is " + home.log() + ".");
    cli.getStdErr().println("Deleting " + home.path() + " lets the demo begin anew.");
    cli.getStdErr().flush();
  }

  private static void stop(Demo demo, EmbeddedMariaDb database) {
    try {
      demo.stop();
      database.stop();
    } catch (Exception e) {
      LOG.warn("The demo did not stop in order", e);
    }
  }

  private static String reasons(Throwable error) {
    String text =
        error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
    Throwable cause = error.getCause();
    return cause == null || cause == error ? text : text + " (" + reasons(cause) + ")";
  }
}
