package care.duet.server.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every key of the built-in configuration, with its variable and its default. */
final class Settings {

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+):-(.*)}");

  private Settings() {}

  /** Rows of key, variable and default, as the README writes them. */
  static List<List<String>> rows() {
    try (InputStream in = Settings.class.getResourceAsStream("/duet.yml")) {
      List<List<String>> rows = new ArrayList<>();
      collect("", new ObjectMapper(new YAMLFactory()).readTree(in), rows);
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void collect(String key, JsonNode node, List<List<String>> rows) {
    if (node.isArray()) {
      if (node.isEmpty()) {
        rows.add(row(key, "[]"));
      }
      for (int i = 0; i < node.size(); i++) {
        collect(key + "[" + i + "]", node.get(i), rows);
      }
    } else if (node.isObject()) {
      node.properties()
          .forEach(
              field ->
                  collect(
                      key.isEmpty() ? field.getKey() : key + "." + field.getKey(),
                      field.getValue(),
                      rows));
    } else {
      rows.add(row(key, node.asText()));
    }
  }

  private static List<String> row(String key, String value) {
    Matcher variable = VARIABLE.matcher(value);
    return variable.matches()
        ? List.of(code(key), code(variable.group(1)), code(variable.group(2)))
        : List.of(code(key), "", code(value));
  }

  private static String code(String text) {
    return text.isEmpty() ? "" : "`" + text + "`";
  }
}
