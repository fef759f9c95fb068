package care.duet.server.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import care.duet.matching.synthetic.SyntheticPanel;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.Imported;
import care.duet.server.testing.TestDatabase;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A pairing with enough records weighs by what they teach. */
@Tag("M2.6")
final class OwnWeightsIT {

  private static final SyntheticPanel PEOPLE = SyntheticPanel.generate(20261123, 260, 6);
  private static final int SIDE = 210;

  @Test
  void aPairingWithEnoughRecordsHasWeightsOfItsOwn() {
    TestPairing pairing = pairing(200);
    Whom whom = new Whom(pairing);
    List<Part> files = files(1, 0);
    files.get(0).into(new Imported(pairing));
    JsonNode shipped = whom.model();
    assertThat(shipped.path("version").asText()).isEqualTo("duet-1");
    assertThat(shipped.path("kind").asText()).isEqualTo("shipped");
    assertThat(shipped.has("plan_records")).isFalse();

    files.get(1).into(new Imported(pairing));

    Answer read = pairing.practice().get(pairing.path("/match-model"));
    JsonNode own = read.json();
    assertThat(own.path("version").asText()).startsWith("duet-1+estimated.");
    assertThat(own.path("kind").asText()).isEqualTo("own");
    assertThat(own.path("plan_records").asInt()).isEqualTo(SIDE);
    assertThat(own.path("practice_records").asInt()).isEqualTo(SIDE);
    assertThat(own.path("estimated_at").asText()).isNotEmpty();
    for (JsonNode field : own.path("fields")) {
      double all = 0;
      for (JsonNode level : field.path("levels")) {
        all += level.path("m").asDouble();
        double bits = Math.log(level.path("m").asDouble() / level.path("u").asDouble());
        assertThat(level.path("weight").asDouble()).isCloseTo(bits / Math.log(2), within(1e-9));
      }
      assertThat(all).isCloseTo(1, within(1e-9));
    }
    Api holding = pairing.plan().with("If-None-Match", read.etag());
    assertThat(holding.get(pairing.path("/match-model")).status()).isEqualTo(304);
  }

  @Test
  void everythingIsWeighedByTheNewWeightsAndSaysSo() {
    TestPairing pairing = pairing(200);
    Whom whom = new Whom(pairing);
    files(1, 0).forEach(file -> file.into(new Imported(pairing)));
    JsonNode model = whom.model();

    assertThat(whom.all("/patients?link=linked"))
        .hasSizeGreaterThan(50)
        .allSatisfy(
            patient ->
                assertThat(patient.at("/match/model_version")).isEqualTo(model.path("version")));
    assertThat(whom.all("/match-reviews"))
        .isNotEmpty()
        .allSatisfy(
            review -> {
              assertThat(review.path("model_version")).isEqualTo(model.path("version"));
              double sum = model.path("base_weight").asDouble();
              for (JsonNode field : review.path("evidence")) {
                sum += field.path("weight").asDouble();
              }
              assertThat(review.path("weight").asDouble()).isCloseTo(sum, within(1e-9));
            });
  }

  @Test
  void theOrderOfArrivalDecidesNothing() {
    Whom once = arrived(files(1, 0));
    assertThat(once.model().path("kind").asText()).isEqualTo("own");
    assertThat(once.links()).hasSizeGreaterThan(50);

    List<Part> practiceFirst = List.of(files(1, 0).get(1), files(1, 0).get(0));
    for (List<Part> files : List.of(practiceFirst, files(4, 1), files(5, 2))) {
      Whom other = arrived(files);
      assertThat(other.model().path("version")).isEqualTo(once.model().path("version"));
      assertThat(other.links()).isEqualTo(once.links());
      assertThat(other.questions()).isEqualTo(once.questions());
    }
  }

  @Test
  void whatPeopleSaidStaysAndTheNumberTakesThePairingThereAndBack() {
    TestPairing pairing = pairing(5000);
    Whom whom = new Whom(pairing);
    files(1, 0).forEach(file -> file.into(new Imported(pairing)));
    List<JsonNode> questions = whom.all("/match-reviews");
    assertThat(whom.answer(pairing.plan(), questions.get(0), "confirm").status()).isEqualTo(200);
    assertThat(whom.answer(pairing.plan(), questions.get(1), "reject").status()).isEqualTo(200);
    Set<String> byShipped = whom.links();
    Set<String> askedByShipped = whom.questions();

    from(pairing, 200);
    somebodyComes(pairing, 1);

    String own = whom.model().path("version").asText();
    assertThat(own).startsWith("duet-1+estimated.");
    assertThat(whom.links()).contains(pair(questions.get(0), "="));
    assertThat(whom.links()).doesNotContain(pair(questions.get(1), "="));
    assertThat(whom.questions()).doesNotContain(pair(questions.get(1), "?"));
    assertThat(stamps(pairing)).containsExactly(own);

    from(pairing, 5000);
    somebodyComes(pairing, 2);

    assertThat(whom.model().path("kind").asText()).isEqualTo("shipped");
    assertThat(whom.links()).isEqualTo(byShipped);
    assertThat(whom.questions()).isEqualTo(askedByShipped);
    assertThat(stamps(pairing)).containsExactly("duet-1");
  }

  @Test
  void anotherEstimateWaitsUntilTheRecordsOfASideHaveDoubled() {
    TestPairing pairing = pairing(200);
    Whom whom = new Whom(pairing);
    files(1, 0).forEach(file -> file.into(new Imported(pairing)));
    JsonNode first = whom.model();

    somebodyComes(pairing, SIDE - 1);
    assertThat(whom.model()).isEqualTo(first);

    somebodyComes(pairing, SIDE);
    assertThat(whom.model().path("plan_records").asInt()).isEqualTo(2 * SIDE);
    assertThat(stamps(pairing)).containsExactly(whom.model().path("version").asText());
  }

  @Test
  void whoWasNotWeighedAnewBeforeAServerEndedIsWithTheNextFile() throws SQLException {
    TestPairing pairing = pairing(200);
    Whom whom = new Whom(pairing);
    files(1, 0).forEach(file -> file.into(new Imported(pairing)));
    Set<String> links = whom.links();
    String own = whom.model().path("version").asText();
    try (Connection connection = TestDatabase.get().unwalled();
        PreparedStatement earlier =
            connection.prepareStatement(
                "UPDATE patient_records SET matched_with = 'duet-1'"
                    + " WHERE pairing_id = ? AND CRC32(identifier) % 2 = 0")) {
      earlier.setString(1, pairing.id());
      assertThat(earlier.executeUpdate()).isPositive();
    }

    somebodyComes(pairing, 1);

    assertThat(stamps(pairing)).containsExactly(own);
    assertThat(whom.links()).isEqualTo(links);
  }

  private static TestPairing pairing(int from) {
    return TestPairing.active("{\"match_own_weights_from\": %d}".formatted(from));
  }

  /** Both sides, of whom the last file alone makes enough. */
  private static List<Part> files(int files, int seed) {
    return Part.some(PEOPLE, SIDE, files, new Random(seed));
  }

  private static Whom arrived(List<Part> files) {
    TestPairing pairing = pairing(SIDE);
    files.forEach(file -> file.into(new Imported(pairing)));
    return new Whom(pairing);
  }

  /** A file of so many members whom nobody else is like, and who are there only once. */
  private static void somebodyComes(TestPairing pairing, int members) {
    StringBuilder csv = new StringBuilder("plan_member_id,given_name,family_name,birth_date\n");
    for (int i = 0; i < members; i++) {
      csv.append("new-%d,Zq%s,Xv%s,1901-01-02%n".formatted(i, word(i), word(i * 7)));
    }
    new Imported(pairing).plan("plan_members", csv.toString());
  }

  private static String word(int number) {
    return Integer.toString(number + 1000, 26).replaceAll("[0-9]", "k");
  }

  private static void from(TestPairing pairing, int records) {
    Api administrator = TestServer.get().administrator();
    String path = "/v1/pairings/" + pairing.id();
    Answer changed =
        administrator
            .with("If-Match", administrator.get(path).etag())
            .patch(path + "/settings", "{\"match_own_weights_from\": %d}".formatted(records));
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
  }

  private static String pair(JsonNode review, String between) {
    return review.at("/plan/identifier").asText()
        + between
        + review.at("/practice/identifier").asText();
  }

  /** By what the records of a pairing were weighed. */
  private static Set<String> stamps(TestPairing pairing) {
    Set<String> stamps = new TreeSet<>();
    try (Connection connection = TestDatabase.get().unwalled();
        PreparedStatement select =
            connection.prepareStatement(
                "SELECT DISTINCT matched_with FROM patient_records WHERE pairing_id = ?")) {
      select.setString(1, pairing.id());
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          stamps.add(String.valueOf(rows.getString(1)));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return stamps;
  }
}
