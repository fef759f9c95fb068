package care.duet.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RoundTest {

  @Test
  void addsCountsErrorsAndTime() {
    Round sum = round(1000, 2, 1).plus(round(3000, 1, 3));

    assertThat(sum.count()).isEqualTo(2);
    assertThat(sum.errors()).isEqualTo(3);
    assertThat(sum.throughput()).isEqualTo(0.5);
  }

  @Test
  void tellsPercentilesInMilliseconds() {
    Round sum = Round.empty();
    for (int i = 1; i <= 100; i++) {
      sum = sum.plus(round(i * 1000L, 0, 1));
    }

    assertThat(sum.millis(50)).isCloseTo(50, within(0.1));
    assertThat(sum.millis(99)).isCloseTo(99, within(0.1));
  }

  @Test
  void saysNothingOfNothing() {
    assertThat(Round.empty().throughput()).isZero();
    assertThat(Round.empty().millis(99)).isZero();
  }

  private static Round round(long micros, long errors, double seconds) {
    Round round = new Round(Round.empty().latencies(), errors, seconds);
    round.latencies().recordValue(micros);
    return round;
  }
}
