package care.duet.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RandomPairsTest {

  @Test
  void fewPairsAreAllTaken() {
    assertThat(RandomPairs.between(3, 4, 100)).hasSize(12).doesNotHaveDuplicates();
  }

  @Test
  void thePairsAreAlwaysTheSame() {
    assertThat(RandomPairs.between(500, 400, 1000))
        .hasSize(1000)
        .isEqualTo(RandomPairs.between(500, 400, 1000));
  }

  @Test
  void noRecordIsPairedWithItself() {
    for (int most : new int[] {10, 1000}) {
      assertThat(Arrays.stream(RandomPairs.within(20, most)))
          .allMatch(pair -> pair >>> 32 != (int) (long) pair && (int) (long) pair < 20);
    }
  }
}
