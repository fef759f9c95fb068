package care.duet.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.sdk.StubServer.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The first thing a reader copies must work as it stands. */
@Timeout(60)
class ReadmeTest {

  private static final Pattern CODE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  @TempDir private Path directory;

  @Test
  void theFirstCallCompilesAndRuns() throws Exception {
    String code = firstCode();
    assertThat(code.lines().count()).isLessThanOrEqualTo(20);
    compile(code);
    try (StubServer server = new StubServer()) {
      server
          .json(200, Bodies.whoami())
          .json(
              200,
              "{\"version\":3,\"common\":9,\"plan_only\":21,\"practice_only\":21,\"union\":51}");
      assertThat(run(server))
          .isEqualTo("Hello, Care management\nprg_1: both sides name 9 of 51 patients\n");
    }
  }

  @Test
  void theFirstCallUnderstandsThatThereIsNoListYet() throws Exception {
    compile(firstCode());
    try (StubServer server = new StubServer()) {
      server.json(200, Bodies.whoami()).answer(Answer.problem(404, "not_found"));
      assertThat(run(server)).isEqualTo("Hello, Care management\nprg_1: no list yet\n");
    }
  }

  private static String firstCode() throws IOException {
    Matcher code = CODE.matcher(Files.readString(Path.of("README.md")));
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
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null, null, null, "-cp", CLASS_PATH, "-d", directory.toString(), source.toString());
    assertThat(result).isZero();
  }

  private String run(StubServer server) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String path = directory + System.getProperty("path.separator") + CLASS_PATH;
    ProcessBuilder process = new ProcessBuilder(java, "-cp", path, "Quickstart");
    process.environment().put("DUET_URL", server.uri().toString());
    process.environment().put("DUET_API_KEY", "key-of-the-test");
    process.redirectErrorStream(true);
    return new String(process.start().getInputStream().readAllBytes(), UTF_8).replace("\r", "");
  }
}
