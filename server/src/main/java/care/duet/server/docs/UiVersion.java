package care.duet.server.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the reference's user interface, which is part of its path. */
final class UiVersion {

  static final String TEXT = read();

  private UiVersion() {}

  private static String read() {
    String path = "/META-INF/maven/org.webjars/swagger-ui/pom.properties";
    try (InputStream in = UiVersion.class.getResourceAsStream(path)) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
