package care.duet.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import care.duet.sdk.StubServer.Answer;
import care.duet.sdk.generated.model.CombinedList;
import care.duet.sdk.generated.model.Organization;
import care.duet.sdk.generated.model.OrganizationKind;
import care.duet.sdk.generated.model.UpdatePairingSettingsRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadingTest {

  private final StubServer server = new StubServer();
  private final DuetClient duet = server.client().build();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void valuesAndPropertiesOfANewerServerAreTolerated() {
    server.json(
        200,
        Bodies.organization("org_1")
            .replace("\"practice\"", "\"pharmacy\"")
            .replace("{", "{\"opened_on\":{\"year\":1998},"));
    Organization organization = duet.organizations().get("org_1");
    assertThat(organization.getKind()).isEqualTo(OrganizationKind.UNRECOGNIZED);
    assertThat(organization.getCreatedAt()).isEqualTo(Instant.parse("2026-11-02T14:05:00Z"));
  }

  @Test
  void namesKeepTheirLettersWhateverThePlatformsCharset() {
    server.json(200, Bodies.combinedList("Núñez-Łoś 王 \uD83D\uDE00"));
    CombinedList list = duet.pairing("prg_1").combinedList().current();
    assertThat(list.getEntries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.getFamilyName()).isEqualTo("Núñez-Łoś 王 \uD83D\uDE00");
              assertThat(entry.getBirthDate()).isEqualTo(LocalDate.of(1964, 8, 25));
              assertThat(entry.getRemoval()).isNull();
            });
  }

  @Test
  void whatHasNotChangedIsEmpty() {
    server
        .answer(new Answer(304, Map.of(), "", StubServer.Stall.NEVER))
        .json(200, Bodies.combinedList("Will"));
    CombinedLists list = duet.pairing("prg_1").combinedList();
    assertThat(list.currentIfChanged("\"3.1\"")).isEmpty();
    assertThat(list.currentIfChanged("\"3.0\"")).isPresent();
    assertThat(server.requests())
        .extracting(request -> request.header("If-None-Match").get(0))
        .containsExactly("\"3.1\"", "\"3.0\"");
  }

  @Test
  void aChangeSendsWhatIsSetAndTheEtagItIsBasedOn() {
    server.json(200, "{\"id\":\"prg_1\"}");
    duet.pairings()
        .updateSettings("prg_1", "\"4\"", new UpdatePairingSettingsRequest().agendaSize(8));
    assertThat(server.onlyRequest().method()).isEqualTo("PATCH");
    assertThat(server.onlyRequest().header("If-Match")).containsExactly("\"4\"");
    assertThat(server.onlyRequest().body()).isEqualTo("{\"agenda_size\":8}");
  }

  @Test
  void aDeletionHasNoAnswer() {
    server.answer(new Answer(204, Map.of(), "", StubServer.Stall.NEVER));
    duet.grants().delete("grt_1", "\"1\"");
    assertThat(server.onlyRequest().method()).isEqualTo("DELETE");
  }

  @Test
  void aRawResponseTellsStatusHeadersAndBody() {
    server.answer(
        Answer.json(200, Bodies.combinedList("Núñez"))
            .with("ETag", "\"3.1\"")
            .with("Idempotency-Replayed", "true")
            .with("X-Request-Id", "req-3"));
    DuetResponse<CombinedList> response =
        duet.pairing("prg_1").withRawResponse(pairing -> pairing.combinedList().current());
    assertThat(response.value().getVersion()).isEqualTo(3);
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.etag()).contains("\"3.1\"");
    assertThat(response.isReplayed()).isTrue();
    assertThat(response.headers().firstValue("content-type")).contains("application/json");
    assertThat(response.body()).contains("Núñez");
    assertThat(response).hasToString("DuetResponse[status=200, requestId=req-3]");
  }

  @Test
  void aRawResponseWithoutACallIsAMistake() {
    assertThatIllegalStateException().isThrownBy(() -> duet.withRawResponse(client -> "nothing"));
  }
}
