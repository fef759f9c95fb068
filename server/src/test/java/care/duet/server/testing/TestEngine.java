package care.duet.server.testing;

import care.duet.server.platform.db.DatabaseConfig;

/** A database server that tests can stop and start. */
interface TestEngine {
  void start();

  void stop();

  DatabaseConfig running();
}
