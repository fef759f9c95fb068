package care.duet.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.platform.http.ProblemType;
import care.duet.server.testing.Answer;
import care.duet.server.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ProblemPagesIT {

  @ParameterizedTest
  @EnumSource(ProblemType.class)
  void everyTypeOpensAPageThatExplainsIt(ProblemType type) {
    Answer page = TestServer.get().anonymous().get(type.path());

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type").orElseThrow()).startsWith("text/html");
    assertThat(page.body()).contains(type.code(), String.valueOf(type.status()));
  }

  @Test
  void oneOverviewLinksThemAll() {
    String page = TestServer.get().anonymous().get("/problems").body();

    for (ProblemType type : ProblemType.values()) {
      assertThat(page).contains("href=\"" + type.path() + "\"");
    }
  }
}
