package care.duet.server;

import care.duet.server.platform.shutdown.TerminationSignals;
import io.dropwizard.core.cli.ServerCommand;
import io.dropwizard.core.setup.Environment;
import net.sourceforge.argparse4j.inf.Namespace;

/** {@code server}, ending with status 0 when it is asked to end. */
final class ServeCommand extends ServerCommand<DuetConfiguration> {

  ServeCommand(DuetApplication application) {
    super(application);
  }

  @Override
  protected void run(Environment environment, Namespace arguments, DuetConfiguration configuration)
      throws Exception {
    TerminationSignals.endWithSuccess();
    super.run(environment, arguments, configuration);
  }
}
