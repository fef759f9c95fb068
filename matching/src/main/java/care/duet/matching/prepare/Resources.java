package care.duet.matching.prepare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables that are part of this module. */
final class Resources {

  private Resources() {}

  /** The rows of a table without quotes, after its header. */
  static List<String[]> rows(String name) {
    try (InputStream content = Resources.class.getResourceAsStream(name)) {
      if (content == null) {
        throw new IllegalStateException(name + " is not part of this build");
      }
      return new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(line -> line.split(",", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
