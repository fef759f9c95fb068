package care.duet.server.risklist;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class SubmitRiskListIT {

  @Test
  @Tag("M2.1")
  @Tag("M2.2")
  @Tag("M2.6")
  void bothSidesSubmitThirtyAndBecomeOneCombinedList() {
    TestPairing pairing = TestPairing.active();
    Answer plan =
        pairing
            .plan()
            .post(pairing.path("/risk-lists"), Lists.strangers(Lists.plan(), "p", 30).json());
    assertThat(plan.status()).as(plan.body()).isEqualTo(201);
    assertThat(plan.json().at("/recommended_size").asInt()).isEqualTo(30);
    assertThat(plan.json().at("/additional_count").asInt()).isZero();

    Answer practice =
        pairing
            .practice()
            .post(pairing.path("/risk-lists"), Lists.strangers(Lists.practice(), "q", 30).json());
    assertThat(practice.json().at("/combined_list_version").asInt()).isEqualTo(2);

    Answer combined = pairing.practice().get(pairing.path("/combined-list"));
    assertThat(combined.json().at("/entries")).hasSize(60);
    assertThat(combined.json().at("/overlap/common").asInt()).isZero();
  }
}
