package care.duet.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class TimingsTest {

  private final Timings timings = new Timings();

  @Test
  void eachKindIsCountedByItself() {
    timings.add("read", 1_000_000, true);
    timings.add("write", 2_000_000, true);
    timings.add("write", 2_000_000, false);

    assertThat(timings.of("read").count()).isEqualTo(1);
    assertThat(timings.of("write").errors()).isEqualTo(1);
    assertThat(timings.of("nothing").count()).isZero();
    assertThat(timings.all().count()).isEqualTo(3);
    assertThat(timings.all().errors()).isEqualTo(1);
  }

  @Test
  void theFirstErrorIsTold() {
    assertThatCode(timings::requireNoErrors).doesNotThrowAnyException();
    timings.keep("503 busy");
    timings.keep("412 changed");

    assertThat(timings.firstError()).contains("503 busy");
    assertThatThrownBy(timings::requireNoErrors).hasMessageContaining("503 busy");
  }
}
