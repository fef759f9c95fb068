package care.duet.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * When {@code ./duet} builds, in a copy with a Maven and a Java that only say what they are told.
 */
final class LauncherTest {

  private static final Path LAUNCHER = Path.of("..", "duet");
  private static final FileTime OLD = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
  private static final FileTime BUILT = FileTime.from(Instant.parse("2026-01-02T00:00:00Z"));

  @TempDir private Path root;

  @BeforeEach
  void copy() throws IOException {
    Files.copy(LAUNCHER, root.resolve("duet"));
    program("java", "[ $2 = -jar ] && echo run || echo ' java.specification.version = 17' >&2");
    program("mvn", "echo built; touch server/target/duet-server.jar");
    Files.createDirectories(root.resolve("server/target/lib"));
    write("server/target/duet-server.jar", BUILT);
  }

  @Test
  void whatIsBuiltIsRunWithoutSources() throws Exception {
    assertThat(duet()).isEqualTo("run\n");
  }

  @Test
  void whatIsNewerThanItsSourcesIsRun() throws Exception {
    write("pom.xml", OLD);
    write("server/src/main/java/A.java", OLD);
    write("server/src/test/java/ATest.java", FileTime.from(Instant.now()));
    write("server/README.md", FileTime.from(Instant.now()));

    assertThat(duet()).isEqualTo("run\n");
  }

  @Test
  void aNewerSourceIsBuiltOnce() throws Exception {
    write("pom.xml", OLD);
    write("server/src/main/java/A.java", FileTime.from(Instant.now()));

    assertThat(duet())
        .isEqualTo(
            """
            duet: server/src/main/java/A.java is newer than what is built; building again ...
            built
            run
            """);
    assertThat(duet()).isEqualTo("run\n");
  }

  @Test
  void aNewerSpecificationIsGeneratedFromAnew() throws Exception {
    write("pom.xml", OLD);
    write("api-spec/openapi.yaml", FileTime.from(Instant.now()));
    program("mvn", "ls server; mkdir -p server/target; touch server/target/duet-server.jar");

    assertThat(duet())
        .isEqualTo(
            """
            duet: api-spec/openapi.yaml is newer than what is built; building again ...
            run
            """);
  }

  private String duet() throws IOException {
    ProcessBuilder builder = new ProcessBuilder("bash", root.resolve("duet").toString(), "server");
    builder.environment().put("PATH", root.resolve("bin") + ":" + System.getenv("PATH"));
    builder.environment().keySet().removeAll(Set.of("JAVA_HOME", "DUET_JAVA_OPTS"));
    builder.redirectErrorStream(true);
    return new String(builder.start().getInputStream().readAllBytes(), UTF_8);
  }

  private void program(String name, String script) throws IOException {
    Path file = root.resolve("bin").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private void write(String name, FileTime changed) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, name);
    Files.setLastModifiedTime(file, changed);
  }
}
