package care.duet.server.testing;

import care.duet.server.platform.db.DatabaseConfig;
import care.duet.server.platform.db.embedded.EmbeddedMariaDb;
import java.io.IOException;
import java.nio.file.Path;

/** The product's own embedded database, with data for one run. */
final class MariaDbEngine implements TestEngine {
  private final EmbeddedMariaDb server;

  MariaDbEngine(Path home, DatabaseConfig config) {
    server = new EmbeddedMariaDb(config, home, step -> {});
  }

  @Override
  public void start() {
    Steps.run(server::start);
  }

  @Override
  public void stop() {
    Steps.run(server::stop);
  }

  @Override
  public DatabaseConfig running() {
    try {
      return server.running();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
