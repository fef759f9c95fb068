package care.duet.matching.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import care.duet.matching.model.DefaultModel;
import care.duet.matching.model.Model;
import care.duet.matching.model.TermFrequencies;
import care.duet.matching.prepare.MatchRecord;
import care.duet.matching.prepare.PreparedRecord;
import care.duet.matching.synthetic.SyntheticPanel;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ScorerTest {

  private final Model model = DefaultModel.get().forPanel(500, 500, TermFrequencies.UNKNOWN);
  private final Scorer scorer = new Scorer(model);

  @Test
  void saysInWordsWhatTheWeightIsMadeOf() {
    Evidence evidence =
        scorer.score(
            person(MatchRecord.builder("a").givenName("Robert").birthDate("1980-01-02")),
            person(MatchRecord.builder("b").givenName("Bob").birthDate("1980-01-02")));

    assertThat(evidence.fields())
        .extracting(Evidence.FieldEvidence::explanation)
        .containsExactly(
            "Given names are nicknames of each other: +3.3", "Birth dates are the same: +14.2");
    assertThat(evidence.weight())
        .isCloseTo(
            model.priorWeight()
                + evidence.fields().stream().mapToDouble(Evidence.FieldEvidence::weight).sum(),
            within(1e-9));
    assertThat(evidence.modelVersion()).isEqualTo("duet-1");
    assertThat(evidence.safeguard().words()).isEqualTo("Nothing contradicts");
  }

  @Test
  void isSymmetricAndTellsNoValues() {
    SyntheticPanel panel = SyntheticPanel.generate(9, 300, 3);
    Scorer known =
        new Scorer(
            model.forPanel(
                300, 300, TermFrequencies.of(prepared(panel.left()), prepared(panel.right()))));
    for (PreparedRecord one : prepared(panel.left())) {
      for (PreparedRecord other : prepared(panel.right()).subList(0, 20)) {
        Evidence evidence = known.score(one, other);

        assertThat(evidence).isEqualTo(known.score(other, one));
        assertThat(evidence.toString().toUpperCase(Locale.ROOT)).doesNotContain(one.family() + " ");
      }
    }
  }

  private static List<PreparedRecord> prepared(List<MatchRecord> records) {
    return records.stream().map(PreparedRecord::of).toList();
  }

  private static PreparedRecord person(MatchRecord.Builder builder) {
    return PreparedRecord.of(builder.build());
  }
}
