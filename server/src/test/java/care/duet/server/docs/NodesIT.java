package care.duet.server.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.duet.server.testing.Answer;
import care.duet.server.testing.ServerProcess;
import care.duet.server.testing.TestDatabase;
import care.duet.server.testing.TestPairing;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What one server has told is what another one goes on from: an ETag must not depend on the process
 * that works it out, else a change that is based on it is refused after a restart.
 */
final class NodesIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path directory;

  @Test
  void everyServerTellsTheSameEtags() throws Exception {
    TestPairing pairing = TestPairing.active();
    assertThat(WeeklyConference.held(pairing, directory)).contains("still_open");
    try (ServerProcess other = start()) {
      TestPairing there = pairing.at(other.uri());
      for (String path : paths(pairing)) {
        Answer here = pairing.plan().get(path);
        assertThat(here.status()).as(path + here.body()).isEqualTo(200);
        assertThat(there.plan().get(path).header("ETag"))
            .as(path)
            .isPresent()
            .isEqualTo(here.header("ETag"));
      }
    }
  }

  private ServerProcess start() throws IOException {
    ServerProcess started =
        ServerProcess.start(
            TestDatabase.get().config(), Map.of(), directory.resolve("other-server.log"));
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(200))
        .ignoreExceptions()
        .until(() -> started.admin().get("/healthcheck").status() == 200);
    return started;
  }

  /** Everything of the conference that has an ETag. */
  private static List<String> paths(TestPairing pairing) {
    String conference =
        pairing.plan().get(pairing.path("/conferences?state=summarized")).text("/items/0/id");
    String call = pairing.path("/conferences/" + conference);
    List<String> paths =
        new ArrayList<>(
            List.of(
                pairing.path("/combined-list"),
                call,
                call + "/agenda",
                call + "/pre-work",
                call + "/outcome",
                call + "/summaries",
                call + "/summaries/1"));
    for (JsonNode patient : pairing.plan().get(call + "/agenda").json().path("patients")) {
      String entry = patient.path("entry_id").asText();
      paths.add(call + "/reviews/" + entry);
      paths.add(call + "/agenda/patients/" + entry + "/pre-work/plan");
      paths.add(call + "/agenda/patients/" + entry + "/pre-work/practice");
      paths.add(pairing.path("/combined-list/entries/" + entry));
    }
    for (String kind : List.of("cases", "tasks", "contacts", "conference-series")) {
      pairing
          .plan()
          .get(pairing.path("/" + kind))
          .json()
          .path("items")
          .forEach(item -> paths.add(pairing.path("/" + kind + "/" + item.path("id").asText())));
    }
    return paths;
  }
}
