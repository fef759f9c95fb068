package care.duet.server.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a file with a JSON object on each line. */
final class NdjsonRows implements RowSource {

  private static final ObjectMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(4).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          // Numbers as they are written: a double of ten millions and more has an exponent.
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private final BufferedReader lines;
  private final FactKind kind;
  private final Map<String, Integer> positions;
  private final Map<String, String> renamed;
  private final IgnoredColumns ignored = new IgnoredColumns();
  private long line;

  NdjsonRows(InputStream file, FactKind kind, Map<String, String> renamed) {
    this.lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
    this.kind = kind;
    this.positions = kind.positions();
    this.renamed = Map.copyOf(renamed);
  }

  @Override
  public @Nullable SourceRow next() throws IOException {
    String text = lines.readLine();
    line++;
    while (text != null && text.isBlank()) {
      text = lines.readLine();
      line++;
    }
    return text == null ? null : row(text);
  }

  @Override
  public List<String> ignoredColumns() {
    return ignored.names();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private SourceRow row(String text) {
    JsonNode object;
    try {
      object = JSON.readTree(text);
    } catch (JsonProcessingException broken) {
      return SourceRow.unreadable(line, "not_json", "The line is not a JSON object.");
    }
    if (!object.isObject()) {
      return SourceRow.unreadable(line, "not_json", "The line is not a JSON object.");
    }
    List<@Nullable String> cells =
        new ArrayList<>(Collections.nCopies(kind.columns().size(), (@Nullable String) null));
    for (Map.Entry<String, JsonNode> property : object.properties()) {
      Integer place = positions.get(renamed.getOrDefault(property.getKey(), property.getKey()));
      if (place == null) {
        ignored.add(property.getKey());
      } else if (property.getValue().isContainerNode()) {
        return new SourceRow(
            line,
            List.of(),
            new RowError(
                line,
                kind.columns().get(place).name(),
                "wrong_type",
                "A value is a text, a number, true, false or null."));
      } else {
        cells.set(place, property.getValue().isNull() ? null : property.getValue().asText());
      }
    }
    return new SourceRow(line, cells, null);
  }
}
