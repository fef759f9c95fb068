package care.duet.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class OptionsTest {

  @Test
  void everythingIsMeasuredUnlessPartsAreNamed() {
    assertThat(Options.of(new String[0]).measures("imports")).isTrue();

    Options some = Options.of(new String[] {"--quick", "--only=imports,packets", "--claims=7"});
    assertThat(some.measures("packets")).isTrue();
    assertThat(some.measures("reads")).isFalse();
    assertThat(some.claims()).isEqualTo(7);
  }

  @Test
  void thePageIsNotReplacedByAPartOfIt() {
    assertRefused("--write", "--quick");
  }

  @Test
  void aShortPartMeasuresLessOfTheSame() {
    Options full = Options.of(new String[0]);

    assertThat(full.shorter().rounds()).isLessThan(full.rounds());
    assertThat(full.shorter().warmUp()).isLessThan(full.warmUp());
    assertThat(full.shorter().closed()).isEqualTo(full.closed());
  }

  @Test
  void whatIsUnknownIsRefused() {
    assertRefused("--only=cheese");
    assertRefused("--cheese");
  }

  private static void assertRefused(String... options) {
    assertThatThrownBy(() -> Options.of(options)).isInstanceOf(IllegalArgumentException.class);
  }
}
