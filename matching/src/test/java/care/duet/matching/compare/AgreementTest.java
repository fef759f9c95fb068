package care.duet.matching.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgreementTest {

  @Test
  void everyLevelCanBeReadBack() {
    for (Level level : Level.values()) {
      long agreement = Agreement.with(0, level);

      assertThat(Agreement.levels(agreement)).containsExactly(level);
      assertThat(Agreement.is(agreement, level)).isTrue();
    }
  }

  @Test
  void codesCountTheLevelsOfAFieldFromOne() {
    for (Field field : Field.values()) {
      for (int i = 0; i < Level.of(field).size(); i++) {
        assertThat(Level.of(field).get(i).code()).isEqualTo(i + 1);
      }
      assertThat(Level.of(field)).hasSizeLessThan(16);
    }
  }
}
