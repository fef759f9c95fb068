package care.duet.server.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of RFC 5545 for lines and texts. */
final class CalendarFileTest {

  private static final Instant NOW = Instant.parse("2026-06-05T12:00:00Z");

  @Test
  void everyLineEndsWithCarriageReturnAndLineFeed() {
    String file = file("Weekly");

    assertThat(file).endsWith("END:VCALENDAR\r\n");
    assertThat(file.replace("\r\n", "")).doesNotContain("\r", "\n");
  }

  @Test
  void specialCharactersOfATextAreEscaped() {
    assertThat(file("a,b;c\\d\ne\r\nf: \"g\""))
        .contains("SUMMARY:a\\,b\\;c\\\\d\\ne\\nf: \"g\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "é", "漢", "🙂", "a🙂é"})
  void noLineIsLongerThanSeventyFiveOctetsAndUnfoldingGivesTheTextBack(String character) {
    String title = character.repeat(200 / character.length());

    String file = file(title);

    assertThat(file.split("\r\n", -1))
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + title + "\r\n");
  }

  @Test
  void aLineOfExactlySeventyFiveOctetsIsNotFolded() {
    String title = "x".repeat(75 - "SUMMARY:".length());

    assertThat(file(title)).contains("SUMMARY:" + title + "\r\n");
    assertThat(file(title + "y")).contains("SUMMARY:" + title + "\r\n y\r\n");
  }

  private static String file(String title) {
    Slot slot = Slot.of(NOW, 30);
    return CalendarFile.of(List.of(Conference.single(title, slot, "practice", NOW)));
  }
}
