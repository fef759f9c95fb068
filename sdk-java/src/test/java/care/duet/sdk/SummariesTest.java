package care.duet.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SummariesTest {

  @Test
  void aPageAndATextAreAskedForAndGivenAsText() {
    try (StubServer server = new StubServer()) {
      server.json(200, "<!doctype html>\u00e9").json(200, "Summary \u00e9");
      Summaries summaries = server.client().build().pairing("prg_1").summaries();

      assertThat(summaries.page("cnf_1", 1)).isEqualTo("<!doctype html>\u00e9");
      assertThat(summaries.text("cnf_1", 2)).isEqualTo("Summary \u00e9");

      assertThat(server.requests().get(0).header("Accept"))
          .containsExactly("text/html, application/problem+json");
      assertThat(server.requests().get(1).header("Accept"))
          .containsExactly("text/plain, application/problem+json");
    }
  }
}
