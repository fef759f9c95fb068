package care.duet.bench.world;

import care.duet.server.DuetApplication;
import care.duet.server.DuetConfiguration;
import care.duet.server.platform.db.DatabaseConfig;
import io.dropwizard.core.setup.Environment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.LifeCycle;
import org.jspecify.annotations.Nullable;

/** Starts the product: as users do, or inside this process to look over its shoulder. */
public record Product(Home home, Path jar, String administratorKey) {

  private static final String HEALTH = "/healthcheck";

  /** The product in a process of its own; returns when it is healthy. */
  public Jvm start(String name, DatabaseConfig database) throws IOException, InterruptedException {
    int port = Home.freePort();
    int adminPort = Home.freePort();
    Path config =
        new ProductConfig(database, port, adminPort, administratorKey, "").write(home, name);
    return Jvm.start(
        List.of("-jar", jar.toString(), "server", config.toString()),
        home.file(name + ".log"),
        port,
        adminPort,
        HEALTH);
  }

  /** The product in this process. */
  public Inside inside(DatabaseConfig database, String urlSuffix) throws Exception {
    int port = Home.freePort();
    Path config =
        new ProductConfig(database, port, Home.freePort(), administratorKey, urlSuffix)
            .write(home, "inside");
    Application application = new Application();
    application.run("server", config.toString());
    return new Inside(port, application);
  }

  /** A product in this process. */
  public record Inside(int port, Application application) implements AutoCloseable {
    @Override
    public void close() {
      if (application.server != null) {
        LifeCycle.stop(application.server);
      }
    }
  }

  /** The product, with a way to stop it. */
  public static final class Application extends DuetApplication {
    private @Nullable Server server;

    @Override
    public void run(DuetConfiguration configuration, Environment environment) throws Exception {
      environment.lifecycle().addServerLifecycleListener(started -> server = started);
      super.run(configuration, environment);
    }
  }
}
