package care.duet.sdk.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import care.duet.sdk.Bodies;
import care.duet.sdk.StubServer.Answer;
import care.duet.sdk.StubServer.Stall;
import care.duet.sdk.errors.DuetConnectionException;
import care.duet.sdk.errors.DuetTimeoutException;
import care.duet.sdk.generated.api.OrganizationsApi;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(20)
class TimeoutTest extends TransportTestBase {

  private static final Duration SHORT = Duration.ofMillis(200);
  private static final Answer ANSWER = Answer.json(200, Bodies.organization("org_1"));

  @ParameterizedTest
  @EnumSource(names = {"BEFORE_HEADERS", "IN_BODY"})
  void aTryEndsWhereverTheServerStalls(Stall where) {
    server.answer(ANSWER.stalling(where));
    OrganizationsApi api = organizations(transport(SHORT, LONG, 0));
    assertThatExceptionOfType(DuetTimeoutException.class)
        .isThrownBy(() -> api.getOrganization("org_1", null))
        .withMessage("no complete answer within 200 ms");
  }

  @Test
  void aStalledTryIsFollowedByAnother() {
    server.answer(ANSWER.stalling(Stall.IN_BODY)).answer(ANSWER);
    OrganizationsApi api = organizations(transport(SHORT, LONG, 1));
    assertThat(api.getOrganization("org_1", null).getId()).isEqualTo("org_1");
  }

  @Test
  void aTryMayNotTakeLongerThanTheCall() {
    server.answer(ANSWER.stalling(Stall.BEFORE_HEADERS));
    OrganizationsApi api = organizations(transport(LONG, SHORT, 0));
    assertThatExceptionOfType(DuetTimeoutException.class)
        .isThrownBy(() -> api.getOrganization("org_1", null))
        .withMessage("no complete answer within 200 ms");
  }

  @Test
  void anInterruptionEndsTheCallAndIsPassedOn() {
    server.answer(ANSWER.stalling(Stall.BEFORE_HEADERS));
    OrganizationsApi api = organizations(transport(LONG, LONG, 2));
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(DuetConnectionException.class)
        .isThrownBy(() -> api.getOrganization("org_1", null))
        .withMessageStartingWith("interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }
}
