package care.duet.server.docs;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.TestPairing;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever types what the guide shows has held a conference, and begins the next one. */
@Tag("M5.7")
@Tag("M7.13")
@Tag("M9.2")
final class WeeklyConferenceIT {

  @TempDir private Path directory;

  @Test
  void theGuideHoldsOneAsItStands() throws IOException {
    String output = WeeklyConference.held(TestPairing.active(), directory);

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
