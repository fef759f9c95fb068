package care.duet.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import care.duet.matching.compare.Agreement;
import care.duet.matching.compare.Comparison;
import care.duet.matching.compare.Field;
import care.duet.matching.compare.Level;
import care.duet.matching.prepare.MatchRecord;
import care.duet.matching.prepare.PreparedRecord;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelTest {

  private final Model model = DefaultModel.get();

  @Test
  void weighsByHowMuchMoreOftenOnePersonAgreesSo() {
    assertThat(model.weight(Level.SEX_SAME)).isCloseTo(log2(0.99 / 0.5), within(1e-9));
    assertThat(model.weight(Level.BIRTH_DATE_EXACT)).isPositive();
    assertThat(model.weight(Level.BIRTH_DATE_OTHER)).isNegative();
  }

  @Test
  void addsTheFieldsAndNothingForTheUnknown() {
    long agreement = Agreement.with(Agreement.with(0, Level.SEX_SAME), Level.BIRTH_DATE_EXACT);

    assertThat(model.weight(0L)).isCloseTo(model.priorWeight(), within(1e-9));
    assertThat(model.weight(agreement))
        .isCloseTo(
            model.priorWeight()
                + model.weight(Level.SEX_SAME)
                + model.weight(Level.BIRTH_DATE_EXACT),
            within(1e-9));
  }

  @Test
  void probabilityAndWeightAreTwoFormsOfOne() {
    assertThat(Model.probability(0)).isCloseTo(0.5, within(1e-12));
    assertThat(Model.probability(Model.weightOf(0.99))).isCloseTo(0.99, within(1e-12));
  }

  @Test
  void rareNamesWeighMoreThanCommonOnes() {
    List<PreparedRecord> people = new ArrayList<>();
    for (int i = 0; i < 99; i++) {
      people.add(person("John", "Smith"));
    }
    PreparedRecord rare = person("Zbigniew", "Wunsch");
    people.add(rare);
    Model known = model.forPanel(100, 100, TermFrequencies.of(people, List.of()));
    PreparedRecord common = people.get(0);

    assertThat(weight(known, rare)).isGreaterThan(weight(known, common) + 4);
    assertThat(known.adjustment(Comparison.of(rare, common), Field.GIVEN_NAME, rare)).isZero();
  }

  @Test
  void oneOfManyIsLessProbableInALargePanel() {
    Model small = model.forPanel(10, 10, TermFrequencies.UNKNOWN);
    Model large = model.forPanel(100_000, 100_000, TermFrequencies.UNKNOWN);

    assertThat(large.priorWeight()).isLessThan(small.priorWeight());
    assertThat(large.version()).isEqualTo(small.version());
  }

  @Test
  void theShippedLevelsAddUpToOne() {
    for (Field field : Field.values()) {
      assertThat(Level.of(field).stream().mapToDouble(model.m()::of).sum())
          .isCloseTo(1, within(1e-9));
      assertThat(Level.of(field).stream().mapToDouble(model.u()::of).sum())
          .isCloseTo(1, within(1e-9));
    }
    assertThat(model.version()).isEqualTo("duet-1");
  }

  @Test
  void aShareOfMatchesLiesBetweenNoneAndAll() {
    assertThatThrownBy(() -> new Model("x", 1, model.m(), model.u(), TermFrequencies.UNKNOWN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Probabilities.of(level -> 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static double weight(Model model, PreparedRecord person) {
    return model.weight(Comparison.of(person, person), person, person);
  }

  private static PreparedRecord person(String given, String family) {
    return PreparedRecord.of(MatchRecord.builder("x").givenName(given).familyName(family).build());
  }

  private static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }
}
