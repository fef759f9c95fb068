package care.duet.matching.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9785559308",
        "(978) 555-9308",
        "978.555.9308",
        "+1 978 555 9308",
        "1-978-555-9308",
        "978-555-9308 ext. 12",
        "978 555 9308 x7"
      })
  void americanNumbersAreOne(String text) {
    assertThat(PhoneNumbers.e164(text)).isEqualTo("+19785559308");
  }

  @ParameterizedTest
  @CsvSource({"+44 20 7946 0958,+442079460958", "+353 1 555 0123,+35315550123"})
  void otherCountriesKeepTheirs(String text, String expected) {
    assertThat(PhoneNumbers.e164(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", " ", "none", "555", "0000000000", "999-999-9999", "(555) 555-5555", "12"})
  void whatReachesNobodyIsUnknown(String text) {
    assertThat(PhoneNumbers.e164(text)).isEmpty();
  }
}
