package care.duet.server.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever types what the guide shows has held a conference, and begins the next one. */
@Tag("M5.7")
@Tag("M7.13")
@Tag("M9.2")
final class WeeklyConferenceIT {

  private static final Path GUIDE = Path.of("..", "docs", "weekly-conference.md");
  private static final Pattern BASH = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path directory;

  @Test
  void theGuideHoldsOneAsItStands() throws IOException {
    TestPairing pairing = TestPairing.active();
    String lines =
        BASH.matcher(Files.readString(GUIDE))
            .results()
            .map(block -> block.group(1))
            .collect(Collectors.joining())
            .replace("http://localhost:8080", TestServer.get().uri().toString())
            .replace("prg_…", pairing.id())
            .replace("duet_live_… # the plan's", pairing.plan().key() + " # the plan's")
            .replace(
                "duet_live_… # the practice's", pairing.practice().key() + " # the practice's");
    Path script =
        Files.writeString(directory.resolve("conference.sh"), "set -eo pipefail\n" + lines);

    Process bash = new ProcessBuilder("bash", script.toString()).redirectErrorStream(true).start();
    String output = new String(bash.getInputStream().readAllBytes(), UTF_8);

    assertThat(output)
        .startsWith("\"complete\":true\n\"suggested\":\"proceed\"\nSummary of the conference of ")
        .contains(
            "José García, born 1970-01-02: discussed",
            "Led by the practice: Comes every month",
            "Shared goal: Stay at home",
            "Next step: Arrange rides to the clinic (plan, Project manager",
            "Ann Lee, born 1960-01-02: left open")
        .endsWith("\"code\":\"follow_up\"\n\"code\":\"still_open\"\n");
  }
}
