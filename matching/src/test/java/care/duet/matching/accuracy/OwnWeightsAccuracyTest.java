package care.duet.matching.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.matching.link.Accuracy;
import care.duet.matching.link.Linker;
import care.duet.matching.link.Memory;
import care.duet.matching.link.Thresholds;
import care.duet.matching.model.DefaultModel;
import care.duet.matching.model.Model;
import care.duet.matching.model.TermFrequencies;
import care.duet.matching.synthetic.SyntheticPanel;
import org.junit.jupiter.api.Test;

/**
 * What a panel of the size from which pairings weigh by their own records teaches, against what is
 * shipped; without the frequencies of names, which a pairing does not keep.
 */
class OwnWeightsAccuracyTest {

  private static final long HELD_OUT = 20_261_125;
  private static final int LARGE_ENOUGH = 5_000;

  @Test
  void withUsualMistakesAsManyAreLinkedAndFewerAreAskedAbout() {
    SyntheticPanel panel = SyntheticPanel.generate(HELD_OUT, LARGE_ENOUGH, 1);
    Accuracy shipped = accuracy("shipped", panel, DefaultModel.forGrowingPanel());
    Accuracy own = accuracy("own", panel, learnt(panel));

    assertThat(own.precision()).isGreaterThanOrEqualTo(0.999);
    assertThat(own.recall()).isGreaterThanOrEqualTo(shipped.recall() - 0.001);
    assertThat(own.recallAfterReview()).isGreaterThanOrEqualTo(0.990);
    assertThat(own.questions()).isLessThan(shipped.questions());
  }

  @Test
  void withThreeTimesAsManyMistakesMoreAreLinked() {
    SyntheticPanel panel = SyntheticPanel.generate(HELD_OUT + 1, LARGE_ENOUGH, 3);
    Accuracy shipped = accuracy("shipped", panel, DefaultModel.forGrowingPanel());
    Accuracy own = accuracy("own", panel, learnt(panel));

    assertThat(own.precision()).isGreaterThanOrEqualTo(0.999);
    assertThat(own.recall()).isGreaterThan(shipped.recall());
    assertThat(own.recallAfterReview()).isGreaterThan(shipped.recallAfterReview());
  }

  private static Model learnt(SyntheticPanel panel) {
    Model learnt = Linker.learn(panel.left(), panel.right());
    return new Model(
        learnt.version(), learnt.matchShare(), learnt.m(), learnt.u(), TermFrequencies.UNKNOWN);
  }

  private static Accuracy accuracy(String weights, SyntheticPanel panel, Model model) {
    Accuracy accuracy =
        Accuracy.of(
            Linker.using(model, Thresholds.DEFAULT).link(panel.left(), panel.right(), Memory.EMPTY),
            panel.truth());
    System.out.println("Synthetic, " + weights + " weights: " + accuracy);
    return accuracy;
  }
}
