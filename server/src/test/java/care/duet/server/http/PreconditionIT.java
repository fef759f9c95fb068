package care.duet.server.http;

import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** ETag, If-Match and If-None-Match. */
final class PreconditionIT {

  private final Api administrator = TestServer.get().administrator();

  @Test
  void aChangeDemandsTheEtagItIsBasedOn() {
    String path = "/v1/organizations/" + TestPairing.organization("practice");
    String etag = administrator.get(path).etag();

    assertProblem(administrator.patch(path, rename("b")), 428, "precondition_required");
    for (String other :
        new String[] {"\"0\"", "\"2\"", "W/" + etag, etag.replace("\"", ""), "nonsense", "\"\""}) {
      assertProblem(
          administrator.with("If-Match", other).patch(path, rename("b")),
          412,
          "precondition_failed");
    }
    assertThat(administrator.get(path).etag()).isEqualTo(etag);

    Answer changed = administrator.with("If-Match", "\"9\", " + etag).patch(path, rename("b"));
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.etag()).isNotEqualTo(etag);
    assertThat(administrator.get(path).etag()).isEqualTo(changed.etag());
    assertProblem(
        administrator.with("If-Match", etag).patch(path, rename("c")), 412, "precondition_failed");
    assertThat(administrator.with("If-Match", "*").patch(path, rename("d")).status())
        .isEqualTo(200);
  }

  @Test
  void putAndDeleteDemandItToo() {
    TestPairing pairing = TestPairing.active();
    String entry =
        pairing.path("/combined-list/entries/" + firstEntry(pairing).path("id").asText());
    String grant =
        "/v1/grants/" + TestPairing.grant(pairing.planClientId(), pairing.id(), "plan_director");

    assertProblem(
        pairing.plan().put(entry + "/assessment", "{\"risk_level\": \"high\"}"),
        428,
        "precondition_required");
    assertProblem(
        pairing
            .plan()
            .with("If-Match", "\"1.99\"")
            .put(entry + "/assessment", "{\"risk_level\": \"high\"}"),
        412,
        "precondition_failed");
    assertProblem(administrator.delete(grant), 428, "precondition_required");
    assertProblem(
        administrator.with("If-Match", "\"99\"").delete(grant), 412, "precondition_failed");
    assertThat(administrator.get(grant).status()).isEqualTo(200);
  }

  @Test
  void whoHoldsTheCurrentStateIsNotSentItAgain() {
    TestPairing pairing = TestPairing.active();
    String entry = firstEntry(pairing).path("id").asText();
    String list = pairing.plan().get(pairing.path("/risk-lists")).text("/items/0/id");
    for (String path :
        new String[] {
          pairing.path("/combined-list"),
          pairing.path("/combined-list/versions/1"),
          pairing.path("/combined-list/entries/" + entry),
          pairing.path("/risk-lists/" + list),
          "/v1/pairings/" + pairing.id()
        }) {
      String etag = pairing.plan().get(path).etag();
      assertThat(etag).matches("\"[^\"]+\"");
      for (String held :
          new String[] {etag, "W/" + etag, "\"x\", " + etag, "\"x\",W/" + etag, "*"}) {
        for (String method : new String[] {"GET", "HEAD"}) {
          Answer same = pairing.plan().with("If-None-Match", held).call(method, path, "");

          assertThat(same.status()).as("%s %s", path, held).isEqualTo(304);
          assertThat(same.etag()).isEqualTo(etag);
          assertThat(same.body()).isEmpty();
        }
      }
      for (String other : new String[] {"\"x\"", etag.replace("\"", ""), "W/\"x\", \"y\""}) {
        assertThat(pairing.plan().with("If-None-Match", other).get(path).status()).isEqualTo(200);
      }
    }
  }

  @Test
  void aHeldEtagSavesNobodyFromA404() {
    TestPairing pairing = TestPairing.active();

    assertProblem(
        pairing.plan().with("If-None-Match", "*").get(pairing.path("/combined-list")),
        404,
        "not_found");
  }

  @Test
  void itemsOfListsCarryTheEtagOfTheResource() {
    TestPairing pairing = TestPairing.active();
    for (JsonNode entry : combined(pairing).at("/entries")) {
      Answer single =
          pairing.plan().get(pairing.path("/combined-list/entries/" + entry.path("id").asText()));
      assertThat(single.etag()).isEqualTo(entry.path("etag").asText());
      assertThat(single.text("/etag")).isEqualTo(single.etag());
    }
    assertItems(pairing.plan(), pairing.path("/risk-lists"), pairing.path("/risk-lists/"));
    assertItems(administrator, "/v1/organizations?limit=5", "/v1/organizations/");
    assertItems(administrator, "/v1/api-clients?limit=5", "/v1/api-clients/");
    assertItems(administrator, "/v1/grants?limit=5", "/v1/grants/");
    assertItems(administrator, "/v1/pairings?limit=5", "/v1/pairings/");
  }

  @Test
  void theAnswerToAChangeCarriesTheEtagThatTheNextReadGives() {
    TestPairing pairing = TestPairing.active();
    JsonNode first = firstEntry(pairing);
    String path = pairing.path("/combined-list/entries/" + first.path("id").asText());
    String list = combinedEtag(pairing);

    Answer assessed =
        pairing
            .plan()
            .with("If-Match", first.path("etag").asText())
            .put(path + "/assessment", "{\"risk_level\": \"high\"}");

    assertThat(assessed.status()).as(assessed.body()).isEqualTo(200);
    assertThat(pairing.plan().get(path).etag()).isEqualTo(assessed.etag());
    assertThat(combinedEtag(pairing)).isNotEqualTo(list);
  }

  private static void assertItems(Api caller, String list, String single) {
    JsonNode items = caller.get(list).json().at("/items");
    assertThat(items).isNotEmpty();
    for (JsonNode item : items) {
      assertThat(caller.get(single + item.path("id").asText()).etag())
          .isEqualTo(item.path("etag").asText());
    }
  }

  private static String combinedEtag(TestPairing pairing) {
    return pairing.plan().get(pairing.path("/combined-list")).etag();
  }

  private static JsonNode combined(TestPairing pairing) {
    Answer submitted =
        pairing
            .plan()
            .post(pairing.path("/risk-lists"), Lists.strangers(Lists.plan(), "p", 3).json());
    assertThat(submitted.status()).as(submitted.body()).isEqualTo(201);
    return pairing.plan().get(pairing.path("/combined-list")).json();
  }

  private static JsonNode firstEntry(TestPairing pairing) {
    return combined(pairing).at("/entries/0");
  }

  private static String rename(String name) {
    return "{\"name\": \"" + name + "\"}";
  }
}
