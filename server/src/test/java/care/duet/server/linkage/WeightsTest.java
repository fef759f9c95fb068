package care.duet.server.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.matching.model.DefaultModel;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightsTest {

  private static final String SHIPPED = DefaultModel.forGrowingPanel().version();

  @Test
  void withoutAnEstimateTheShippedNumbersAreInUse() {
    Weights none = new Weights(List.of(), 1000);

    assertThat(none.own()).isNull();
    assertThat(none.model().version()).isEqualTo(SHIPPED);
    assertThat(none.areOutgrown(999, 5000)).isFalse();
    assertThat(none.areOutgrown(5000, 999)).isFalse();
    assertThat(none.areOutgrown(1000, 1000)).isTrue();
  }

  @Test
  void theLatestEstimateOfEnoughRecordsIsInUse() {
    List<ModelRow> estimates = List.of(estimate(2, 2400, 2000), estimate(1, 1200, 1000));

    assertThat(new Weights(estimates, 1000).model().version()).isEqualTo(SHIPPED + "+2");
    assertThat(new Weights(estimates, 2000).model().version()).isEqualTo(SHIPPED + "+2");
    assertThat(new Weights(estimates, 2001).model().version()).isEqualTo(SHIPPED);
  }

  @Test
  void anEstimateIsOutgrownWhenASideHasDoubled() {
    Weights weights = new Weights(List.of(estimate(1, 1200, 1000)), 1000);

    assertThat(weights.areOutgrown(2399, 1999)).isFalse();
    assertThat(weights.areOutgrown(2400, 1000)).isTrue();
    assertThat(weights.areOutgrown(1200, 2000)).isTrue();
  }

  @Test
  void anEarlierDecisionIsToldByItsOwnNumbers() {
    Weights weights = new Weights(List.of(estimate(2, 2400, 2000), estimate(1, 1200, 1000)), 1000);

    assertThat(weights.model(SHIPPED + "+1").version()).isEqualTo(SHIPPED + "+1");
    assertThat(weights.model("exact").version()).isEqualTo(SHIPPED);
  }

  @Test
  void pairingsAndEstimatesHaveEtagsOfTheirOwn() {
    Weights first = new Weights(List.of(estimate(1, 1200, 1000)), 1000);
    Weights second = new Weights(List.of(estimate(2, 2400, 2000)), 1000);

    assertThat(first.etag("prg_1")).isEqualTo(first.etag("prg_1"));
    assertThat(first.etag("prg_1")).isNotEqualTo(first.etag("prg_2"));
    assertThat(first.etag("prg_1")).isNotEqualTo(second.etag("prg_1"));
  }

  private static ModelRow estimate(int number, int plan, int practice) {
    return new ModelRow(
        number,
        SHIPPED + "+" + number,
        Parameters.of(DefaultModel.forGrowingPanel()),
        plan,
        practice,
        Instant.EPOCH);
  }
}
