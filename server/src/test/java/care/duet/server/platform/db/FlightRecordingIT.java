package care.duet.server.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Api;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator may record what the server does, and hand the recording to others. */
final class FlightRecordingIT {

  private static final String STATEMENT = "jdbi.statement";

  @TempDir private Path directory;

  @Test
  void statementsAreRecordedWithoutWhatWasBound() throws Exception {
    TestPairing pairing = TestPairing.active();
    Api plan = pairing.plan();
    Path file = directory.resolve("recording.jfr");
    try (Recording recording = new Recording()) {
      recording.enable(STATEMENT);
      recording.start();
      String list = Lists.strangers(Lists.plan(), "recorded", 3).json();
      assertThat(plan.post(pairing.path("/risk-lists"), list).status()).isEqualTo(201);
      recording.stop();
      recording.dump(file);
    }

    List<RecordedEvent> statements = RecordingFile.readAllEvents(file);

    assertThat(statements)
        .anyMatch(event -> event.getString("sql").contains("FROM patient_records"));
    assertThat(statements).extracting(event -> event.getString("parameters")).containsOnly("…}");
  }
}
