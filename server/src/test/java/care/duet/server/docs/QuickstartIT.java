package care.duet.server.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README tells a newcomer to type must work against the real server. */
final class QuickstartIT {

  private static final Path README = Path.of("..", "README.md");
  private static final Pattern BASH = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);
  private static final String KEY_TO_SET = "duet_live_…";
  private static final String URL_TO_SET = "http://localhost:8080";
  private static final Pattern CODE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final String CLASS_PATH = System.getProperty("java.class.path");
  private static final int MOST_LINES = 20;

  @TempDir private Path directory;

  @Test
  void theFirstCallsOfTheReadmeWorkAsTheyStand() throws Exception {
    String code = quickstart();
    assertThat(code.lines().count()).isLessThanOrEqualTo(MOST_LINES);
    compile(code);
    TestPairing pairing = TestPairing.active();
    assertThat(run(pairing)).isEqualTo("Hello, A client\n" + pairing.id() + ": no list yet\n");

    Lists list = Lists.plan().add("MH1", "Ann", "Lee", "1950-01-01");
    pairing.plan().post(pairing.path("/risk-lists"), list.json());
    assertThat(run(pairing)).endsWith(pairing.id() + ": both sides name 0 of 1 patients\n");
  }

  @Test
  void theCurlLinesOfTheReadmeWorkAsTheyStand() throws Exception {
    String lines = curlLines();
    assertThat(lines).contains(KEY_TO_SET, URL_TO_SET);
    Path script =
        Files.writeString(
            directory.resolve("quickstart.sh"),
            lines
                .replace(KEY_TO_SET, TestServer.get().administrator().key())
                .replace(URL_TO_SET, TestServer.get().uri().toString()));

    String output = output(new ProcessBuilder("bash", script.toString()));

    MappingIterator<JsonNode> answers =
        new ObjectMapper().readerFor(JsonNode.class).readValues(output);
    assertThat(answers.next().at("/combined_list_version").asInt()).as(output).isEqualTo(1);
    JsonNode combined = answers.next();
    assertThat(combined.at("/entries").findValuesAsText("family_name"))
        .as(output)
        .containsExactly("García", "Lee");
    assertThat(answers.hasNext()).as(output).isFalse();
  }

  private static String curlLines() throws IOException {
    String readme = Files.readString(README);
    int start = readme.indexOf("## First steps with curl");
    String section = readme.substring(start, readme.indexOf("\n## ", start));
    return BASH.matcher(section)
        .results()
        .map(block -> block.group(1))
        .collect(Collectors.joining());
  }

  private static String quickstart() throws IOException {
    Matcher code = CODE.matcher(Files.readString(README));
    assertThat(code.find()).isTrue();
    return code.group(1);
  }

  private void compile(String code) throws IOException {
    Path source =
        Files.writeString(
            directory.resolve("Quickstart.java"),
            "import care.duet.sdk.*;\nimport care.duet.sdk.errors.*;\n"
                + "class Quickstart { public static void main(String[] args) {\n"
                + code
                + "}}");
    String[] arguments = {"-cp", CLASS_PATH, "-d", directory.toString(), source.toString()};
    int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments);
    assertThat(result).isZero();
  }

  private String run(TestPairing pairing) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String path = directory + System.getProperty("path.separator") + CLASS_PATH;
    ProcessBuilder process = new ProcessBuilder(java, "-cp", path, "Quickstart");
    process.environment().put("DUET_URL", TestServer.get().uri().toString());
    process.environment().put("DUET_API_KEY", pairing.plan().key());
    return output(process);
  }

  private static String output(ProcessBuilder process) throws IOException {
    process.redirectErrorStream(true);
    return new String(process.start().getInputStream().readAllBytes(), UTF_8).replace("\r", "");
  }
}
