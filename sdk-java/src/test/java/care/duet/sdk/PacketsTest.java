package care.duet.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PacketsTest {

  @Test
  void aPageToPrintIsAskedForAndGivenAsText() {
    try (StubServer server = new StubServer()) {
      server.json(200, "<!doctype html>\u00e9");
      String page = server.client().build().pairing("prg_1").packets().page("pat_1");

      assertThat(page).isEqualTo("<!doctype html>\u00e9");
      assertThat(server.onlyRequest().header("Accept"))
          .containsExactly("text/html, application/problem+json");
    }
  }
}
