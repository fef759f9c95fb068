package care.duet.bench;

import care.duet.bench.matching.MatchingBench;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Matching in a process of its own, with as much memory as it may need. */
final class Matching {

  private static final String MEMORY = "-Xmx2g";

  private Matching() {}

  /** Links sides of these sizes, one after the other. */
  static List<MatchingBench.Line> run(List<Integer> sizes)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-cp",
                System.getProperty("java.class.path"),
                MatchingBench.class.getName()));
    sizes.forEach(size -> command.add(String.valueOf(size)));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IOException("matching failed");
    }
    List<MatchingBench.Line> lines = new ArrayList<>();
    for (String line : printed.split("\n", -1)) {
      lines.add(new ObjectMapper().readValue(line, MatchingBench.Line.class));
    }
    return lines;
  }
}
