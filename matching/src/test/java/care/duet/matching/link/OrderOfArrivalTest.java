package care.duet.matching.link;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.matching.prepare.MatchRecord;
import care.duet.matching.synthetic.SyntheticPanel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OrderOfArrivalTest {

  private static final SyntheticPanel PANEL = SyntheticPanel.generate(11, 1_000, 2);

  @Test
  void decidesNothing() {
    Linkage inOrder = link(PANEL.left(), PANEL.right());
    for (int seed = 0; seed < 3; seed++) {
      Linkage shuffled = link(shuffled(PANEL.left(), seed), shuffled(PANEL.right(), seed + 7));

      assertThat(shuffled.links()).isEqualTo(inOrder.links());
      assertThat(shuffled.model().version()).isEqualTo(inOrder.model().version());
    }
  }

  @Test
  void sidesMayBeExchanged() {
    List<String> there =
        link(PANEL.left(), PANEL.right()).certain().stream()
            .map(link -> link.pair().leftId() + " " + link.pair().rightId())
            .sorted()
            .toList();
    List<String> back =
        link(PANEL.right(), PANEL.left()).certain().stream()
            .map(link -> link.pair().rightId() + " " + link.pair().leftId())
            .sorted()
            .toList();

    assertThat(back).isEqualTo(there);
  }

  private static Linkage link(List<MatchRecord> left, List<MatchRecord> right) {
    return Linker.estimating(Thresholds.DEFAULT).link(left, right, Memory.EMPTY);
  }

  private static List<MatchRecord> shuffled(List<MatchRecord> records, int seed) {
    List<MatchRecord> shuffled = new ArrayList<>(records);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }
}
