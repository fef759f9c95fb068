package care.duet.matching.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.matching.link.RecordPair;
import care.duet.matching.prepare.MatchRecord;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SyntheticPanelTest {

  @Test
  void isAlwaysTheSameForASeed() {
    assertThat(SyntheticPanel.generate(4, 500, 1)).isEqualTo(SyntheticPanel.generate(4, 500, 1));
    assertThat(SyntheticPanel.generate(4, 500, 1)).isNotEqualTo(SyntheticPanel.generate(5, 500, 1));
  }

  @Test
  void sevenOfTenArePaired() {
    SyntheticPanel panel = SyntheticPanel.generate(4, 2_000, 1);
    Set<String> ids = panel.right().stream().map(MatchRecord::id).collect(Collectors.toSet());

    assertThat(panel.right()).hasSize(2_000);
    assertThat(panel.left()).hasSizeBetween(2_000, 2_030);
    assertThat(panel.truth()).hasSizeBetween(1_400, 1_430);
    assertThat(panel.truth()).extracting(RecordPair::rightId).isSubsetOf(ids);
  }
}
