package care.duet.server.combinedlist;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A pairing with two lists that overlap: two common patients, and some of every other kind. */
record Combined(TestPairing pairing) {

  static Combined active() {
    return new Combined(TestPairing.active("{\"recommended_list_size\": 4}"));
  }

  static Lists planList() {
    return Lists.plan()
        .add("MH-low", "Li", "Planlow", "1950-04-01", "\"risk_score\": 1.5")
        .add("MH-both", "Bo", "Bothhigh", "1950-01-01", "\"risk_score\": 3.5")
        .add("MH-both2", "Bi", "Bothlow", "1950-02-01", "\"risk_score\": 1.25")
        .add("MH-high", "Hy", "Planhigh", "1950-03-01", "\"risk_score\": 9")
        .add("MH-extra", "Ex", "Extra", "1950-05-01", "\"risk_score\": 99");
  }

  static Lists practiceList() {
    return Lists.practice()
        .add("1", "BO", "Both-High", "1950-01-01")
        .add("2", "Ra", "Ranked", "1950-07-01")
        .add("3", "De", "Designated", "1950-06-01", "\"pcp_designated\": true")
        .add("4", "Bi", "Bothlow", "1950-02-01");
  }

  void submitBoth() {
    Answer plan = pairing.plan().post(pairing.path("/risk-lists"), planList().json());
    assertThat(plan.status()).as(plan.body()).isEqualTo(201);
    Answer practice = pairing.practice().post(pairing.path("/risk-lists"), practiceList().json());
    assertThat(practice.status()).as(practice.body()).isEqualTo(201);
  }

  JsonNode combined() {
    return pairing.plan().get(pairing.path("/combined-list")).json();
  }

  String entryId(String familyName) {
    for (JsonNode entry : combined().at("/entries")) {
      if (entry.at("/family_name").asText().equals(familyName)) {
        return entry.at("/id").asText();
      }
    }
    throw new AssertionError("nobody of this name is listed");
  }

  String path(String entryId, String rest) {
    return pairing.path("/combined-list/entries/" + entryId + rest);
  }

  static String removal() {
    return "{\"code\": \"false_positive\", \"reason\": \"Not at risk\"}";
  }

  static List<String> column(JsonNode list, String pointer) {
    List<String> column = new ArrayList<>();
    list.at("/entries").forEach(entry -> column.add(entry.at(pointer).asText()));
    return column;
  }

  static JsonNode last(JsonNode list) {
    JsonNode entries = list.at("/entries");
    return entries.get(entries.size() - 1);
  }

  static JsonNode last(JsonNode changes, String kind) {
    JsonNode found = null;
    for (JsonNode change : changes) {
      if (change.at("/kinds").toString().contains("\"" + kind + "\"")) {
        found = change;
      }
    }
    assertThat(found).as(kind).isNotNull();
    return found;
  }
}
