package care.duet.server.testing;

import static org.assertj.core.api.Assertions.assertThat;

/** What every refusal must look like. */
public final class Problems {

  private Problems() {}

  /** Fails unless the answer is this problem, complete and kept out of caches. */
  public static void assertProblem(Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).contains("application/problem+json");
    assertThat(answer.header("Cache-Control")).contains("no-store");
    assertThat(answer.text("/status")).isEqualTo(String.valueOf(status));
    assertThat(answer.text("/code")).isEqualTo(code);
    assertThat(answer.text("/type")).isEqualTo("/problems/" + code);
    assertThat(answer.text("/title")).isNotBlank();
    assertThat(answer.header("X-Request-Id")).contains(answer.text("/request_id"));
  }

  /** The same, and the first error is at this place of the body. */
  public static void assertAt(Answer answer, int status, String code, String pointer) {
    assertProblem(answer, status, code);
    assertThat(answer.text("/errors/0/pointer")).as(answer.body()).isEqualTo(pointer);
  }

  /** The same, and the first error is of this parameter. */
  public static void assertParameter(Answer answer, String code, String parameter) {
    assertProblem(answer, 400, code);
    assertThat(answer.text("/errors/0/parameter")).as(answer.body()).isEqualTo(parameter);
  }

  /** The same of an answer to raw bytes. */
  public static void assertProblem(RawHttp answer, int status, String code) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    assertThat(answer.head()).contains("application/problem+json", "no-store", "X-Request-Id: ");
    assertThat(answer.json().at("/code").asText()).isEqualTo(code);
    assertThat(answer.json().at("/status").asInt()).isEqualTo(status);
    assertThat(answer.head()).contains(answer.json().at("/request_id").asText());
  }
}
