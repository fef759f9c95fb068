package care.duet.matching.compare;

import static care.duet.matching.compare.Level.GIVEN_IS_MIDDLE;
import static care.duet.matching.compare.Level.GIVEN_OTHER;
import static care.duet.matching.compare.Level.GIVEN_SWAPPED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenNameComparisonTest {

  @ParameterizedTest
  @CsvSource({
    "Martha,MARTHA,GIVEN_EXACT",
    "Robert,Bob,GIVEN_NICKNAME",
    "Lu,Luther,GIVEN_NICKNAME",
    "Mena,Philomena,GIVEN_NICKNAME",
    "Martha,Marhta,GIVEN_CLOSE",
    "Maria Jose,Maria,GIVEN_CLOSE",
    "Dwayne,Duane,GIVEN_ALIKE",
    "Selina,Celina,GIVEN_SIMILAR",
    "Selma,Cleotilde,GIVEN_OTHER",
    "J,John,GIVEN_ALIKE",
    "Carl,Carla,GIVEN_CLOSE"
  })
  void namesHaveTheirLevel(String one, String other, Level expected) {
    assertThat(compare(one, "", "Smith", other, "", "Jones")).isEqualTo(expected);
  }

  @Test
  void someGoByTheirMiddleName() {
    assertThat(compare("Anna", "Louise", "Smith", "Louise", "", "Smith"))
        .isEqualTo(GIVEN_IS_MIDDLE);
  }

  @Test
  void crossedInitialsTellTheSame() {
    assertThat(compare("Wes", "J", "Zboncak", "Jerrell", "W", "Zboncak"))
        .isEqualTo(GIVEN_IS_MIDDLE);
    assertThat(compare("Anna", "A", "Smith", "Alice", "A", "Smith")).isNotEqualTo(GIVEN_IS_MIDDLE);
  }

  @Test
  void oneInitialIsNotEnough() {
    assertThat(compare("Sharri", "L", "Marvin", "Louise", "", "Marvin")).isEqualTo(GIVEN_OTHER);
  }

  @Test
  void namesAreSwapped() {
    assertThat(compare("Bergstrom", "", "Selma", "Selma", "", "Bergstrom"))
        .isEqualTo(GIVEN_SWAPPED);
  }

  private static Level compare(
      String given, String middle, String family, String given2, String middle2, String family2) {
    Level level =
        GivenNameComparison.of(
            People.named(given, middle, family), People.named(given2, middle2, family2));
    assertThat(
            GivenNameComparison.of(
                People.named(given2, middle2, family2), People.named(given, middle, family)))
        .isEqualTo(level);
    return level;
  }
}
