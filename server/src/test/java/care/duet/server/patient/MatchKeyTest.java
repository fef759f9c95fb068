package care.duet.server.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MatchKeyTest {

  private static final LocalDate BORN = LocalDate.of(1950, 1, 2);

  @ParameterizedTest
  @CsvSource({
    "José, García, JOSE, GARCIA",
    "Ann-Marie, O’Neil, ann marie, ONEIL",
    "Ann, St. John, ANN, St John",
    "Ann, Smith-Jones, Ann, SMITH JONES",
    "Zoë, Núñez, Zoe, Nunez"
  })
  void spellingsOfOneNameHaveOneKey(String given, String family, String given2, String family2) {
    assertThat(key(given, family, null)).isEqualTo(key(given2, family2, null));
  }

  @ParameterizedTest
  @CsvSource({"Ann, Lee, Anna, Lee", "Ann, Lee, Ann, Leigh", "Lee, Ann, Ann, Lee"})
  void otherNamesHaveOtherKeys(String given, String family, String given2, String family2) {
    assertThat(key(given, family, null).text()).isNotEqualTo(key(given2, family2, null).text());
  }

  @Test
  void aGenerationIsReadFromTheSuffixOrFromTheFamilyName() {
    assertThat(key("Al", "Ray Jr.", null)).isEqualTo(key("Al", "Ray", "JR"));
    assertThat(key("Al", "Ray", "Sr").contradicts(key("Al", "Ray", "Jr"))).isTrue();
    assertThat(key("Al", "Ray", null).contradicts(key("Al", "Ray", "Jr"))).isFalse();
  }

  @Test
  void nobodyIsIdentifiedByAPlaceholderOrByMarks() {
    assertThat(MatchKey.of(person("Al", "Ray", null, LocalDate.of(1900, 1, 1)))).isEmpty();
    assertThat(MatchKey.of(person("Al", "Ray", null, LocalDate.of(9999, 12, 31)))).isEmpty();
    assertThat(MatchKey.of(person("-", "Ray", null, BORN))).isEmpty();
  }

  private static MatchKey key(
      String given, String family, @org.jspecify.annotations.Nullable String suffix) {
    return MatchKey.of(person(given, family, suffix, BORN)).orElseThrow();
  }

  private static Person person(
      String given,
      String family,
      @org.jspecify.annotations.Nullable String suffix,
      LocalDate born) {
    return new Person(given, family, suffix, born, null);
  }
}
