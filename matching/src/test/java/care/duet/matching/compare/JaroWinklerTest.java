package care.duet.matching.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.junit.jupiter.api.Test;

class JaroWinklerTest {

  private final SplittableRandom random = new SplittableRandom(1);

  @Test
  void isThatOfCommonsText() {
    JaroWinklerSimilarity library = new JaroWinklerSimilarity();
    for (int i = 0; i < 20_000; i++) {
      String one = word();
      String other = word();
      boolean inOrder =
          one.length() != other.length()
              ? one.length() < other.length()
              : one.compareTo(other) <= 0;

      assertThat(JaroWinkler.of(one, other))
          .as(one + " " + other)
          .isCloseTo(inOrder ? library.apply(one, other) : library.apply(other, one), within(1e-9));
    }
  }

  @Test
  void doesNotExceedItsBoundAndIsSymmetric() {
    for (int i = 0; i < 20_000; i++) {
      String one = word();
      String other = word();

      assertThat(JaroWinkler.of(one, other))
          .as(one + " " + other)
          .isLessThanOrEqualTo(JaroWinkler.atMost(one, other) + 1e-9)
          .isEqualTo(JaroWinkler.of(other, one));
    }
  }

  @Test
  void wordsWithoutACommonLetterAreNotAlike() {
    assertThat(JaroWinkler.of("ABC", "XYZ")).isZero();
    assertThat(JaroWinkler.atMost("ABC", "")).isZero();
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    int length = 1 + random.nextInt(9);
    for (int i = 0; i < length; i++) {
      word.append((char) ('A' + random.nextInt(5)));
    }
    return word.toString();
  }
}
