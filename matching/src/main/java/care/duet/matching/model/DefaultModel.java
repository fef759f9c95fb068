package care.duet.matching.model;

import care.duet.matching.compare.Level;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The weights that are shipped, for panels too small to estimate their own and as the point where
 * estimation begins. The resource's first line is its version.
 */
public final class DefaultModel {

  private static final String RESOURCE = "default_weights.csv";
  private static final int USUAL_PANEL = 2_000;
  private static final Model MODEL = load();
  private static final Model USUAL =
      MODEL.forPanel(USUAL_PANEL, USUAL_PANEL, TermFrequencies.UNKNOWN);

  private DefaultModel() {}

  /** The model for two sides of one record each; see {@link Model#forPanel}. */
  public static Model get() {
    return MODEL;
  }

  /**
   * The model for a panel that grows record by record: it takes the panel for one of 2,000 people a
   * side all the while, so that who came first does not decide what a pair weighs.
   */
  public static Model forGrowingPanel() {
    return USUAL;
  }

  private static Model load() {
    try (InputStream content = DefaultModel.class.getResourceAsStream(RESOURCE)) {
      if (content == null) {
        throw new IllegalStateException(RESOURCE + " is not part of this build");
      }
      List<String> lines =
          new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))
              .lines()
              .toList();
      return parse(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Model parse(List<String> lines) {
    Map<Level, double[]> rows = new EnumMap<>(Level.class);
    for (String line : lines.subList(2, lines.size())) {
      String[] row = line.split(",", -1);
      rows.put(
          Level.valueOf(row[0]),
          new double[] {Double.parseDouble(row[1]), Double.parseDouble(row[2])});
    }
    return new Model(
        lines.get(0).substring("version,".length()),
        0.5,
        Probabilities.of(level -> Objects.requireNonNull(rows.get(level))[0]),
        Probabilities.of(level -> Objects.requireNonNull(rows.get(level))[1]),
        TermFrequencies.UNKNOWN);
  }
}
