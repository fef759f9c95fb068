package care.duet.server.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import care.duet.matching.compare.Level;
import care.duet.matching.link.Linker;
import care.duet.matching.model.Model;
import care.duet.matching.prepare.MatchRecord;
import care.duet.matching.synthetic.SyntheticPanel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParametersTest {

  private static final SyntheticPanel PANEL = SyntheticPanel.generate(5, 300, 3);
  private static final Model LEARNT = Linker.learn(PANEL.left(), PANEL.right());

  @Test
  void aModelComesOutAsItWentIn() {
    Model stored = Parameters.model(LEARNT.version(), Parameters.of(LEARNT));

    assertThat(stored.version()).isEqualTo(LEARNT.version());
    assertThat(stored.priorWeight()).isEqualTo(LEARNT.priorWeight());
    for (Level level : Level.values()) {
      assertThat(stored.weight(level)).isCloseTo(LEARNT.weight(level), within(1e-12));
    }
  }

  @Test
  void onlyLevelsAndNumbersAreKept() {
    assertThat(Parameters.of(LEARNT).replaceAll("\"(m|u|match_share|[A-Z_]+)\":", ""))
        .matches("[-{},.0-9E]+");
  }

  @Test
  void theSamePeopleTeachTheSameInAnyOrder() {
    List<MatchRecord> left = new ArrayList<>(PANEL.left());
    Collections.reverse(left);

    Model again = Linker.learn(left, PANEL.right());

    assertThat(again.version()).isEqualTo(LEARNT.version());
    assertThat(Parameters.of(again)).isEqualTo(Parameters.of(LEARNT));
  }
}
