package care.duet.server.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the guide says of the ten patients is what is carried out. */
final class VignettePageTest {

  @Test
  @Tag("M17.7")
  void theGuideTellsOfEachPatientWhatTheScenarioDoes() throws IOException {
    String guide = Files.readString(Path.of("..", "docs", "scenarios.md"));
    assertThat(guide.substring(guide.indexOf("## Patient 1:")))
        .isEqualTo(VignettePage.of(Vignettes.all()));
  }

  @Test
  void everythingIsDueBeforeTheNextCallAWeekLater() {
    assertThat(Vignettes.all())
        .flatExtracting(Vignette::steps)
        .allSatisfy(step -> assertThat(step.days()).isBetween(1, 6));
  }
}
