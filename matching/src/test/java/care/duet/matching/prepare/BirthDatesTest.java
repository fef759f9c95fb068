package care.duet.matching.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDatesTest {

  @ParameterizedTest
  @ValueSource(strings = {"1980-02-01", "19800201", "2/1/1980", "02/01/1980", " 1980-02-01 "})
  void usualFormsAreRead(String text) {
    assertThat(BirthDates.digits(text)).isEqualTo(19_800_201);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        "1900-01-01",
        "9999-12-31",
        "1980-02-30",
        "19801301",
        "0001-01-01",
        "1750-05-05",
        "1980",
        "unknown",
        "1980-02-01T00:00"
      })
  void whatIdentifiesNobodyIsUnknown(String text) {
    assertThat(BirthDates.digits(text)).isEqualTo(BirthDates.UNKNOWN);
  }

  @Test
  void leapDaysAreDays() {
    assertThat(BirthDates.digits("2024-02-29")).isEqualTo(20_240_229);
    assertThat(BirthDates.digits("2023-02-29")).isEqualTo(BirthDates.UNKNOWN);
  }
}
