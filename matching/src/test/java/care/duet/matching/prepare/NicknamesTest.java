package care.duet.matching.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NicknamesTest {

  @Test
  void eitherMayBeTheNickname() {
    assertThat(Nicknames.related("BOB", "ROBERT")).isTrue();
    assertThat(Nicknames.related("ROBERT", "BOB")).isTrue();
  }

  @Test
  void spanishPetNamesAreKnown() {
    assertThat(Nicknames.related("ISABEL", "CHABELA")).isTrue();
  }

  @Test
  void otherNamesAreNotRelated() {
    assertThat(Nicknames.related("ROBERT", "ALICE")).isFalse();
    assertThat(Nicknames.of("NOSUCHNAME")).isEmpty();
  }
}
