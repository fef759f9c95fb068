package care.duet.matching.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostalCodesTest {

  @ParameterizedTest
  @CsvSource({
    "01850,01850",
    "1850,01850",
    "01850-1234,01850",
    "018501234,01850",
    "18501234,01850",
    "k1a 0b6,K1A0B6"
  })
  void codesAreBroughtIntoOneForm(String text, String expected) {
    assertThat(PostalCodes.of(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "00000", "99999", "-"})
  void fillersAreUnknown(String text) {
    assertThat(PostalCodes.of(text)).isEmpty();
  }
}
