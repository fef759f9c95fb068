package care.duet.bench;

import care.duet.bench.world.Home;
import care.duet.server.security.ApiKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The administrator's key, the same in every run because the database is. */
final class Keys {

  private Keys() {}

  static String administrator(Home home) throws IOException {
    Path file = home.file("administrator.key");
    if (!Files.exists(file)) {
      home.write("administrator.key", ApiKey.random().secret());
    }
    return Files.readString(file);
  }
}
