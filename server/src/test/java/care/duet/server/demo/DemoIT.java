package care.duet.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.DuetApplication;
import care.duet.server.platform.db.DatabaseConfig;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.TestDatabase;
import com.codahale.metrics.MetricRegistry;
import io.dropwizard.logging.common.DefaultLoggingFactory;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DemoIT {

  private static final Port ANY = new Port("DUET_PORT", 0, true);
  private static final Pattern CURL =
      Pattern.compile("curl -s -H 'Authorization: Bearer (\\S+)' (http://\\S+?)(/\\S+)");

  @TempDir private static Path directory;

  @AfterAll
  static void logToTheConsoleAgain() {
    DefaultLoggingFactory logging = new DefaultLoggingFactory();
    logging.setLevel("WARN");
    logging.configure(new MetricRegistry(), "tests");
  }

  @Test
  void showsThreeCombinedListsAndRequestsThatWorkAsPastedAndKeepsItAll() throws Exception {
    DatabaseConfig database = TestDatabase.get().apart("demo_it");
    DemoHome home = new DemoHome(directory.resolve("demo"));
    home.create();

    String first = run(home, database);
    assertThat(first).containsPattern("Lowell Family Medical Care PC: .* submitted, .* submitted");
    assertThat(first.lines().filter(line -> line.matches("Bay Harbor Health Plan and .*")))
        .hasSize(3);
    assertThat(first.lines().filter(line -> line.startsWith("Overlap: "))).hasSize(3);
    assertThat(first.lines().filter(line -> line.matches(".* 1\\.0000 +0\\.\\d{4}"))).hasSize(3);
    assertThat(first)
        .containsPattern(
            " 1  both +\\d+ +\\d\\.\\d{3} +\\d+ .+ \\d{4}-\\d\\d-\\d\\d  On both lists")
        .containsPattern("practice +28  yes .* designated by a primary care clinician");

    assertThat(first)
        .containsPattern("discussed +\\w+ +practice +monitor +\\S")
        .containsPattern("discussed +\\w+ +plan +managing +\\S")
        .containsPattern("discussed +\\w+ +joint +managing +\\S")
        .containsPattern("left open")
        .contains("Tell the member that the plan has opened a case")
        .contains("Report to the practice how the patient is.")
        .containsPattern("Summary of the conference of \\d{4}-\\d\\d-\\d\\d\n")
        .contains("Shared goal: ")
        .contains("To be discussed next");
    assertThat(first)
        .containsPattern("Submitted: (\\d+) of the plan, \\1 of the practice; complete\\.")
        .containsPattern("joint +joint +So that a decision of each kind is shown +Take medicines")
        .containsPattern("inpatient admissions +packet +\\S")
        .containsPattern("risk drivers +practice +\\S")
        .containsPattern("services offered +plan +A case manager who answers by telephone")
        .contains("On the front line: The plan's project manager, 978-555-0142; The practice's")
        .containsPattern("Next update: \\d{4}-\\d\\d-\\d\\d\n");

    String second = run(home, database);
    assertThat(second).contains("there already").doesNotContain(" submitted");
    assertThat(held(second)).isEqualTo(held(first));
    assertThat(keys(second)).isEqualTo(keys(first));
    try (Stream<Path> files = Files.list(home.path())) {
      assertThat(files.filter(file -> file.toString().endsWith(".key")))
          .hasSize(5)
          .allSatisfy(
              file ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                      .isEqualTo("rw-------"));
    }
  }

  private static String run(DemoHome home, DatabaseConfig database) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Progress progress = new Progress(new PrintStream(out, true, StandardCharsets.UTF_8), false);
    Demo demo = new Demo(new DuetApplication(), home, progress);
    try {
      demo.start(database, ANY, ANY);
      demo.show();
      String text = out.toString(StandardCharsets.UTF_8);
      assertThat(requests(text)).hasSize(3).allSatisfy(DemoIT::isAnswered);
      return text;
    } finally {
      demo.stop();
    }
  }

  private static List<MatchResult> requests(String text) {
    return CURL.matcher(text).results().toList();
  }

  private static void isAnswered(MatchResult request) {
    Api caller = new Api(URI.create(request.group(2)), request.group(1));
    Answer answer = caller.get(request.group(3));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  /** What is printed of the conference, from the agenda on. */
  private static String held(String text) {
    return text.substring(text.indexOf("Agenda of the first"), text.indexOf("\nWhere\n"));
  }

  private static List<String> keys(String text) {
    return requests(text).stream().map(request -> request.group(1)).toList();
  }
}
