package care.duet.server.demo;

import care.duet.server.DefaultConfiguration;
import care.duet.server.DuetConfiguration;
import ch.qos.logback.classic.spi.ILoggingEvent;
import io.dropwizard.core.Application;
import io.dropwizard.core.cli.ServerCommand;
import io.dropwizard.core.setup.Bootstrap;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.lifecycle.ServerLifecycleListener;
import io.dropwizard.logging.common.DefaultLoggingFactory;
import io.dropwizard.logging.common.FileAppenderFactory;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.sourceforge.argparse4j.inf.Namespace;
import org.eclipse.jetty.server.Server;
import org.jspecify.annotations.Nullable;

/** The server as {@code duet server} starts it, with its log in a file. */
final class DemoServer extends ServerCommand<DuetConfiguration> {

  private final Application<DuetConfiguration> application;
  private final Path log;
  private @Nullable Server server;
  private int port;
  private int adminPort;

  DemoServer(Application<DuetConfiguration> application, Path log) {
    super(application);
    this.application = application;
    this.log = log;
  }

  /** Starts with these values in place of environment variables. */
  void start(Map<String, String> values) throws Exception {
    Bootstrap<DuetConfiguration> bootstrap = new Bootstrap<>(application);
    application.initialize(bootstrap);
    bootstrap.registerMetrics();
    bootstrap.setConfigurationSourceProvider(DefaultConfiguration.provider(values));
    run(bootstrap, new Namespace(Map.of("file", DefaultConfiguration.RESOURCE)));
  }

  @Override
  protected void run(
      Bootstrap<DuetConfiguration> bootstrap, Namespace arguments, DuetConfiguration configuration)
      throws Exception {
    if (configuration.getLoggingFactory() instanceof DefaultLoggingFactory logging) {
      FileAppenderFactory<ILoggingEvent> file = new FileAppenderFactory<>();
      file.setCurrentLogFilename(log.toString());
      file.setArchive(false);
      logging.setAppenders(List.of(file));
      logging.setLevel("INFO");
      logging.configure(bootstrap.getMetricRegistry(), application.getName());
    }
    super.run(bootstrap, arguments, configuration);
  }

  @Override
  protected void run(Environment environment, Namespace arguments, DuetConfiguration configuration)
      throws Exception {
    environment
        .lifecycle()
        .addServerLifecycleListener(
            new ServerLifecycleListener() {
              @Override
              public void serverStarted(Server started) {
                server = started;
                // The demo stops it, so that the database goes after it and not beside it.
                started.setStopAtShutdown(false);
                port = getLocalPort(started);
                adminPort = getAdminPort(started);
              }
            });
    super.run(environment, arguments, configuration);
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + port);
  }

  URI adminUri() {
    return URI.create("http://127.0.0.1:" + adminPort);
  }

  /** Returns when the server has stopped. */
  void await() throws InterruptedException {
    Objects.requireNonNull(server).join();
  }

  void stop() throws Exception {
    if (server != null) {
      server.stop();
    }
  }
}
