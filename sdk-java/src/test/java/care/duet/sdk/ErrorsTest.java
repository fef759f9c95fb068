package care.duet.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import care.duet.sdk.StubServer.Answer;
import care.duet.sdk.errors.BadRequestException;
import care.duet.sdk.errors.ConflictException;
import care.duet.sdk.errors.DuetException;
import care.duet.sdk.errors.DuetStatusException;
import care.duet.sdk.errors.ForbiddenException;
import care.duet.sdk.errors.NotFoundException;
import care.duet.sdk.errors.PayloadTooLargeException;
import care.duet.sdk.errors.PreconditionFailedException;
import care.duet.sdk.errors.PreconditionRequiredException;
import care.duet.sdk.errors.RateLimitedException;
import care.duet.sdk.errors.ServerException;
import care.duet.sdk.errors.UnauthorizedException;
import care.duet.sdk.errors.UnprocessableException;
import care.duet.sdk.errors.UnreadableAnswerException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorsTest {

  private final StubServer server = new StubServer();
  private final DuetClient duet = server.client().build();

  @AfterEach
  void close() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({"400", "401", "403", "404", "409", "412", "413", "422", "428", "429", "500", "503"})
  void eachStatusHasItsOwnException(int status) {
    server.answer(Answer.problem(status, "a_code").with("X-Request-Id", "req-2"));
    DuetStatusException e = failure(DuetStatusException.class);
    assertThat(e).isExactlyInstanceOf(expected(status));
    assertThat(e.status()).isEqualTo(status);
    assertThat(e.code()).contains("a_code");
    assertThat(e.requestId()).contains("req-2");
    assertThat(e).hasMessage(status + " a_code: A title (request req-2)");
  }

  @Test
  void aStatusWithoutItsOwnExceptionIsStillTyped() {
    server.answer(Answer.problem(415, "unsupported_media_type"));
    DuetStatusException e = failure(DuetStatusException.class);
    assertThat(e).isExactlyInstanceOf(DuetStatusException.class);
    assertThat(e.requestId()).as("from the body").contains("req-1");
  }

  @Test
  void theMessageSaysWhereAndWhat() {
    server.json(
        422,
        """
        {"title":"A rule is broken","code":"rule_broken","detail":"2 values break a rule.",
         "errors":[{"pointer":"/entries/3/birth_date","code":"in_future","detail":"not said here"},
         {"parameter":"limit","code":"too_large","detail":"nor here"}]}""");
    assertThat(failure(UnprocessableException.class))
        .hasMessage(
            "422 rule_broken: 2 values break a rule. "
                + "[/entries/3/birth_date in_future, limit too_large]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"<html>Jane Roe</html>", "{\"message\":\"Jane Roe\"}", "[1]", "null", "''"})
  void anAnswerFromSomethingInBetweenIsNotQuoted(String body) {
    server.answer(Answer.json(502, body).with("Content-Type", "text/html"));
    ServerException e = failure(ServerException.class);
    assertThat(e.problem()).isEmpty();
    assertThat(e.requestId()).isEmpty();
    assertThat(e).hasMessage("502 without explanation");
  }

  @Test
  void howLongToWaitIsTold() {
    server.answer(Answer.problem(429, "rate_limited").with("Retry-After", "17"));
    assertThat(failure(RateLimitedException.class).retryAfter()).contains(Duration.ofSeconds(17));
  }

  @Test
  void anAnswerThatCannotBeReadIsNotQuoted() {
    server.json(200, "{\"key_expires_at\":\"Jane Roe\"}");
    UnreadableAnswerException e = failure(UnreadableAnswerException.class);
    assertThat(e).hasMessageContaining("key_expires_at").hasNoCause();
    assertThat(e.getMessage()).doesNotContain("Jane");
  }

  @Test
  void anEmptyAnswerIsAnError() {
    server.json(200, "");
    assertThat(failure(UnreadableAnswerException.class)).hasMessage("the answer is empty");
  }

  @Test
  void aRedirectIsAnErrorBecauseTheKeyWouldGoAlong() {
    server.answer(Answer.json(302, "").with("Location", "http://elsewhere.invalid/"));
    assertThat(failure(DuetStatusException.class).status()).isEqualTo(302);
  }

  private <E extends DuetException> E failure(Class<E> type) {
    return catchThrowableOfType(type, duet::whoami);
  }

  private static Class<?> expected(int status) {
    return switch (status) {
      case 400 -> BadRequestException.class;
      case 401 -> UnauthorizedException.class;
      case 403 -> ForbiddenException.class;
      case 404 -> NotFoundException.class;
      case 409 -> ConflictException.class;
      case 412 -> PreconditionFailedException.class;
      case 413 -> PayloadTooLargeException.class;
      case 422 -> UnprocessableException.class;
      case 428 -> PreconditionRequiredException.class;
      case 429 -> RateLimitedException.class;
      default -> ServerException.class;
    };
  }
}
