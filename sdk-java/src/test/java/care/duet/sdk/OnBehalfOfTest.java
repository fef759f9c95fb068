package care.duet.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OnBehalfOfTest {

  private static final String HEADER = "Duet-On-Behalf-Of";

  @Test
  void everyCallNamesThePersonAndTheClientWithoutOneNamesNobody() {
    try (StubServer server = new StubServer()) {
      server.json(200, "{\"items\":[]}");
      server.json(200, "{\"items\":[]}");
      PairingClient plain = server.client().build().pairing("prg_1");
      PairingClient acting = plain.onBehalfOf("con_1");

      acting.contacts().list(ContactQuery.all());
      plain.contacts().list(ContactQuery.all());

      assertThat(server.requests().get(0).header(HEADER)).containsExactly("con_1");
      assertThat(server.requests().get(1).header(HEADER)).isEmpty();
    }
  }

  @Test
  void aRawAnswerIsForThePersonToo() {
    try (StubServer server = new StubServer()) {
      server.json(200, "{\"items\":[]}");
      PairingClient acting = server.client().build().pairing("prg_1").onBehalfOf("con_1");

      assertThat(acting.withRawResponse(c -> c.contacts().list(ContactQuery.all())).status())
          .isEqualTo(200);

      assertThat(server.onlyRequest().header(HEADER)).containsExactly("con_1");
    }
  }

  @Test
  void nobodyAndWhatCannotStandInAHeaderAreRefused() {
    try (StubServer server = new StubServer()) {
      PairingClient plain = server.client().build().pairing("prg_1");
      assertThatThrownBy(() -> plain.onBehalfOf(" ")).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> plain.onBehalfOf("con_1\r\nX: y"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
