package care.duet.server.matching;

import care.duet.matching.link.Link;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes what was linked and what must be looked at. */
final class PairsFile {

  private PairsFile() {}

  static void write(Path file, List<Link> links) {
    try (CsvWriter writer = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
      writer.writeRecord("left_id", "right_id", "outcome", "probability", "weight");
      for (Link link : links) {
        writer.writeRecord(
            link.pair().leftId(),
            link.pair().rightId(),
            link.outcome().name().toLowerCase(Locale.ROOT),
            String.format(Locale.ROOT, "%.6f", link.probability()),
            String.format(Locale.ROOT, "%.2f", link.weight()));
      }
    } catch (IOException e) {
      throw new MatchInputException(file + " cannot be written");
    }
  }
}
