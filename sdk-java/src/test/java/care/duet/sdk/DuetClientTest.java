package care.duet.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import care.duet.sdk.generated.model.Party;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DuetClientTest {

  private final StubServer server = new StubServer();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void everyRequestCarriesTheKeyOnceAndTheNameOfTheProgram() {
    server.json(200, Bodies.whoami());
    try (DuetClient duet =
        server.client().userAgentSuffix("care-manager/4.2").header("X-Team", "blue").build()) {
      assertThat(duet.whoami().getClientName()).isEqualTo("Care management");
    }
    StubServer.Request request = server.onlyRequest();
    assertThat(request.header("Authorization")).containsExactly("Bearer key-of-the-test");
    assertThat(request.header("X-Team")).containsExactly("blue");
    assertThat(request.header("User-Agent"))
        .singleElement()
        .asString()
        .matches("duet-sdk-java/\\S+ java/\\d+ care-manager/4.2");
  }

  @Test
  void aHeaderOfTheCallerDoesNotReplaceTheKey() {
    server.json(200, Bodies.whoami());
    server.client().header("authorization", "Basic eDp5").build().whoami();
    assertThat(server.onlyRequest().header("Authorization"))
        .containsExactly("Bearer key-of-the-test");
  }

  @Test
  void theEnvironmentNamesServerAndKey() {
    server.json(200, Bodies.whoami());
    Map<String, String> environment =
        Map.of("DUET_URL", server.uri() + "/duet/", "DUET_API_KEY", "from-environment");
    DuetClientBuilder.from(environment).build().whoami();
    assertThat(server.onlyRequest().uri()).isEqualTo(URI.create("/duet/v1/whoami"));
    assertThat(server.onlyRequest().header("Authorization"))
        .containsExactly("Bearer from-environment");
  }

  @Test
  void aMissingVariableIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> DuetClientBuilder.from(Map.of("DUET_URL", "https://duet.example")))
        .withMessageContaining("DUET_API_KEY");
  }

  @Test
  void whatCannotWorkIsRefusedBeforeTheFirstCall() {
    DuetClientBuilder builder = DuetClient.builder();
    assertThatIllegalStateException().isThrownBy(builder::build);
    assertThatIllegalArgumentException().isThrownBy(() -> builder.baseUri(URI.create("ftp://x")));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.maxRetries(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.callTimeout(Duration.ZERO));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.header("Host", "other"));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.userAgentSuffix("a\nb"));
    assertThatIllegalArgumentException().isThrownBy(() -> RequestOptions.ofIdempotencyKey("a b"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.apiKey("two words"))
        .withMessageNotContaining("two words");
  }

  @Test
  void anIdStaysOneSegmentOfThePath() {
    DuetClient duet = server.client().build();
    assertThatIllegalArgumentException().isThrownBy(() -> duet.organizations().get(""));
    assertThatIllegalArgumentException().isThrownBy(() -> duet.pairing(".."));
    server.json(200, Bodies.organization("org_1"));
    duet.organizations().get("a/b?c");
    assertThat(server.onlyRequest().uri().getRawPath()).endsWith("/v1/organizations/a%2Fb%3Fc");
  }

  @Test
  void aPairingClientAsksInItsPairingAlone() {
    server.json(200, Bodies.page("")).json(200, Bodies.combinedList("Will"));
    PairingClient pairing = server.client().build().pairing("prg_1");
    pairing.riskLists().list(RiskListQuery.all().withParty(Party.PLAN).withLimit(7));
    pairing.combinedList().current();
    assertThat(server.requests())
        .extracting(request -> request.uri().toString())
        .containsExactly(
            "/v1/pairings/prg_1/risk-lists?party=plan&limit=7", "/v1/pairings/prg_1/combined-list");
  }
}
