package care.duet.server.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import care.duet.server.testing.TestPairing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The conference that the guide holds, line by line as it stands. */
final class WeeklyConference {

  private static final Path GUIDE = Path.of("..", "docs", "weekly-conference.md");
  private static final Pattern BASH = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);

  private WeeklyConference() {}

  /** Holds it in this pairing; answers what the lines print. */
  static String held(TestPairing pairing, Path directory) throws IOException {
    String lines =
        BASH.matcher(Files.readString(GUIDE))
            .results()
            .map(block -> block.group(1))
            .collect(Collectors.joining())
            .replace("http://localhost:8080", pairing.plan().base().toString())
            .replace("prg_…", pairing.id())
            .replace("duet_live_… # the plan's", pairing.plan().key() + " # the plan's")
            .replace(
                "duet_live_… # the practice's", pairing.practice().key() + " # the practice's");
    Path script =
        Files.writeString(directory.resolve("conference.sh"), "set -eo pipefail\n" + lines);
    Process bash = new ProcessBuilder("bash", script.toString()).redirectErrorStream(true).start();
    return new String(bash.getInputStream().readAllBytes(), UTF_8);
  }
}
