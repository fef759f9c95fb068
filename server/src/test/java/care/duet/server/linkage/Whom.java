package care.duet.server.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.TestPairing;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Asks a pairing who is whom. */
record Whom(TestPairing pairing) {

  static final String MEMBERS =
      "plan_member_id,given_name,family_name,birth_date,sex,phone,address,city,postal_code\n";
  static final String CHARTS =
      "mrn,given_name,family_name,birth_date,sex,phone,address,city,postal_code\n";

  /** Records that are taken for one person, each as the plan's and the practice's identifier. */
  Set<String> links() {
    Set<String> links = new TreeSet<>();
    for (JsonNode patient : all("/patients?link=linked")) {
      links.add(
          patient.at("/plan/identifier").asText()
              + "="
              + patient.at("/practice/identifier").asText());
    }
    return links;
  }

  /** Open questions, in the same way. */
  Set<String> questions() {
    Set<String> questions = new TreeSet<>();
    for (JsonNode review : all("/match-reviews")) {
      questions.add(
          review.at("/plan/identifier").asText()
              + "?"
              + review.at("/practice/identifier").asText());
    }
    return questions;
  }

  /** What pairs are weighed by. */
  JsonNode model() {
    Answer model = pairing.plan().get(pairing.path("/match-model"));
    assertThat(model.status()).as(model.body()).isEqualTo(200);
    return model.json();
  }

  /** The only open question. */
  JsonNode question() {
    List<JsonNode> open = all("/match-reviews");
    assertThat(open).hasSize(1);
    return open.get(0);
  }

  /** Every item of a list. */
  List<JsonNode> all(String path) {
    return all(pairing.plan(), path);
  }

  List<JsonNode> all(Api caller, String path) {
    List<JsonNode> items = new ArrayList<>();
    String next = pairing.path(path + (path.contains("?") ? "&" : "?") + "limit=200");
    String cursor = "";
    do {
      Answer page = caller.get(next + cursor);
      assertThat(page.status()).as(page.body()).isEqualTo(200);
      page.json().path("items").forEach(items::add);
      cursor = "&cursor=" + page.text("/next_cursor");
    } while (!cursor.equals("&cursor="));
    return items;
  }

  Answer answer(Api caller, JsonNode review, String how) {
    return caller.post(
        pairing.path("/match-reviews/" + review.path("id").asText() + "/" + how),
        how.equals("skip") ? "" : "{\"note\": \"Asked on the telephone\"}");
  }

  /** The patient that a side knows by this identifier. */
  JsonNode patient(String field, String identifier) {
    Answer found =
        pairing
            .plan()
            .post(
                pairing.path("/patients/search"), "{\"%s\": \"%s\"}".formatted(field, identifier));
    assertThat(found.json().path("items")).as(found.body()).hasSize(1);
    return found.json().at("/items/0");
  }

  Answer unlink(Api caller, String patientId) {
    return caller.post(
        pairing.path("/patients/" + patientId + "/unlink"),
        "{\"reason\": \"Two people of one name\"}");
  }
}
