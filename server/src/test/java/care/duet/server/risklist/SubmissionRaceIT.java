package care.duet.server.risklist;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.Together;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lists that arrive at the same moment: none is lost, each makes its version. */
final class SubmissionRaceIT {

  private static final int THREADS = 8;
  private static final int ROUNDS = 3;

  private final TestPairing pairing = TestPairing.active();
  private final List<Answer> submitted = new ArrayList<>();

  @Test
  void manyFromOneSideMakeAVersionEachAndTheLastOneStands() {
    for (int round = 0; round < ROUNDS; round++) {
      String prefix = "r" + (char) ('a' + round);
      submitted.addAll(
          Together.run(THREADS, thread -> submit(true, prefix + (char) ('a' + thread))));
    }

    assertEachMadeAVersion();
    Answer latest = latest("plan");
    JsonNode combined = combined();
    assertThat(combined.at("/plan_risk_list_id").asText()).isEqualTo(latest.text("/id"));
    assertThat(column(combined.at("/entries"), "plan_member_id"))
        .containsExactlyInAnyOrderElementsOf(
            column(latest.json().at("/entries"), "plan_member_id"));
  }

  @Test
  @Tag("M2.6")
  void manyFromBothSidesAreAllReflected() {
    for (int round = 0; round < ROUNDS; round++) {
      String prefix = "r" + (char) ('a' + round);
      submitted.addAll(
          Together.run(THREADS, thread -> submit(thread % 2 == 0, prefix + (char) ('a' + thread))));
    }

    assertEachMadeAVersion();
    assertEveryVersionHoldsTheLatestOfBoth();
    JsonNode combined = combined();
    assertThat(column(combined.at("/entries"), "plan_member_id"))
        .containsExactlyInAnyOrderElementsOf(
            column(latest("plan").json().at("/entries"), "plan_member_id"));
    assertThat(column(combined.at("/entries"), "mrn"))
        .containsExactlyInAnyOrderElementsOf(
            column(latest("practice").json().at("/entries"), "mrn"));
  }

  @RepeatedTest(5)
  @Tag("M2.6")
  void theVeryFirstListsOfBothSidesAtOnceFindTheirCommonPatients() {
    submitted.addAll(Together.run(2, thread -> submit(thread == 0, "same")));

    assertEachMadeAVersion();
    JsonNode combined = combined();
    assertThat(combined.at("/overlap/common").asInt()).isEqualTo(3);
    assertThat(combined.at("/entries")).hasSize(3);
  }

  private Answer submit(boolean plan, String prefix) {
    String lists = pairing.path("/risk-lists");
    return plan
        ? pairing.plan().post(lists, Lists.strangers(Lists.plan(), prefix, 3).json())
        : pairing.practice().post(lists, Lists.strangers(Lists.practice(), prefix, 3).json());
  }

  private void assertEachMadeAVersion() {
    assertThat(submitted)
        .allSatisfy(answer -> assertThat(answer.status()).as(answer.body()).isEqualTo(201));
    List<Integer> all = IntStream.rangeClosed(1, submitted.size()).boxed().toList();
    assertThat(submitted.stream().map(SubmissionRaceIT::version))
        .containsExactlyInAnyOrderElementsOf(all);
    for (String party : List.of("plan", "practice")) {
      List<Answer> own = of(party);
      assertThat(own.stream().map(answer -> answer.json().at("/revision").asInt()))
          .containsExactlyElementsOf(IntStream.rangeClosed(1, own.size()).boxed().toList());
    }
    JsonNode versions =
        pairing.plan().get(pairing.path("/combined-list/versions?limit=200")).json().at("/items");
    assertThat(
            StreamSupport.stream(versions.spliterator(), false).map(v -> v.at("/version").asInt()))
        .containsExactlyInAnyOrderElementsOf(all);
  }

  private void assertEveryVersionHoldsTheLatestOfBoth() {
    for (int version = 1; version <= submitted.size(); version++) {
      int upTo = version;
      JsonNode list = pairing.plan().get(pairing.path("/combined-list/versions/" + version)).json();
      for (String party : List.of("plan", "practice")) {
        String expected =
            of(party).stream()
                .filter(answer -> version(answer) <= upTo)
                .reduce((earlier, later) -> later)
                .map(answer -> answer.text("/id"))
                .orElse("");
        assertThat(list.at("/" + party + "_risk_list_id").asText())
            .as("%s's list in version %d", party, version)
            .isEqualTo(expected);
      }
    }
  }

  /** What a side submitted, in the order of the versions. */
  private List<Answer> of(String party) {
    return submitted.stream()
        .filter(answer -> answer.text("/party").equals(party))
        .sorted(Comparator.comparing(SubmissionRaceIT::version))
        .toList();
  }

  private Answer latest(String party) {
    List<Answer> own = of(party);
    return own.get(own.size() - 1);
  }

  private JsonNode combined() {
    return pairing.plan().get(pairing.path("/combined-list")).json();
  }

  private static int version(Answer answer) {
    return answer.json().at("/combined_list_version").asInt();
  }

  private static List<String> column(JsonNode entries, String field) {
    return entries.findValuesAsText(field);
  }
}
