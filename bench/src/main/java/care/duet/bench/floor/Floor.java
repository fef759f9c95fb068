package care.duet.bench.floor;

import care.duet.server.platform.db.DataSources;
import care.duet.server.platform.db.DatabaseConfig;
import ch.qos.logback.classic.Level;
import com.codahale.metrics.MetricRegistry;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.dropwizard.db.ManagedDataSource;
import io.dropwizard.logging.common.BootstrapLogging;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * The least that can be done for the same answers: Jetty without a framework, and the product's
 * statements through plain JDBC on the product's own pools.
 */
public final class Floor {

  /** As many as the product has. */
  private static final int THREADS = 64;

  private Floor() {}

  /** Arguments: the port, the product's configuration file, and the scripts by operation. */
  public static void main(String[] args) throws Exception {
    // Left alone, the log says everything, and takes longer over it than the floor over its work.
    BootstrapLogging.bootstrap(Level.WARN);
    DatabaseConfig config =
        new YAMLMapper()
            .treeToValue(
                new YAMLMapper().readTree(Path.of(args[1]).toFile()).path("database"),
                DatabaseConfig.class);
    Map<String, Script> scripts =
        new ObjectMapper()
            .readValue(Path.of(args[2]).toFile(), new TypeReference<Map<String, Script>>() {});
    MetricRegistry metrics = new MetricRegistry();
    ManagedDataSource app = new DataSources(config).app(metrics);
    ManagedDataSource platform = new DataSources(config).platform(metrics);
    app.start();
    platform.start();

    Server server = new Server(new QueuedThreadPool(THREADS));
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    connector.setPort(Integer.parseInt(args[0]));
    server.addConnector(connector);
    server.setHandler(new FloorHandler(scripts, Map.of("app", app, "platform", platform)));
    server.start();
    server.join();
  }
}
