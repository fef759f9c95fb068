package care.duet.matching.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AccuracyTest {

  @Test
  void sharesAreThoseOfTheTextbook() {
    Accuracy accuracy = new Accuracy(10, 8, 7, 3, 2);

    assertThat(accuracy.precision()).isCloseTo(7.0 / 8, within(1e-12));
    assertThat(accuracy.recall()).isCloseTo(0.7, within(1e-12));
    assertThat(accuracy.recallAfterReview()).isCloseTo(0.9, within(1e-12));
    assertThat(accuracy.f1()).isCloseTo(14.0 / 18, within(1e-12));
    assertThat(accuracy.plus(accuracy).recall()).isEqualTo(accuracy.recall());
    assertThat(accuracy)
        .hasToString(
            "precision 0.8750, recall 0.7000, F1 0.7778 (7 of 8 links right, 10 true pairs);"
                + " 3 questions, recall with them answered 0.9000");
  }

  @Test
  void noLinksAreNoMistakes() {
    assertThat(new Accuracy(0, 0, 0, 0, 0).precision()).isEqualTo(1);
  }
}
