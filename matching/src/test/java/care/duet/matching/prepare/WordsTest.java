package care.duet.matching.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void accentsAreFolded() {
    assertThat(Words.of("José Nuñez-Müller")).containsExactly("JOSE", "NUNEZ", "MULLER");
  }

  @Test
  void lettersThatCannotBeTakenApartAreReplaced() {
    assertThat(Words.of("Øster Łukasz Æbel Straße"))
        .containsExactly("OSTER", "LUKASZ", "AEBEL", "STRASSE");
  }

  @Test
  void apostrophesAndPointsJoin() {
    assertThat(Words.of("O'Neil O’Hara J.R.")).containsExactly("ONEIL", "OHARA", "JR");
  }

  @Test
  void nothingHasNoWords() {
    assertThat(Words.of(null)).isEmpty();
    assertThat(Words.of("  - , ")).isEmpty();
  }
}
