package care.duet.sdk.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import care.duet.sdk.Bodies;
import care.duet.sdk.StubServer.Answer;
import care.duet.sdk.StubServer.Request;
import care.duet.sdk.errors.ConflictException;
import care.duet.sdk.errors.DuetConnectionException;
import care.duet.sdk.errors.DuetStatusException;
import care.duet.sdk.errors.RateLimitedException;
import care.duet.sdk.errors.ServerException;
import care.duet.sdk.generated.api.OrganizationsApi;
import care.duet.sdk.generated.model.CreateOrganizationRequest;
import care.duet.sdk.generated.model.UpdateOrganizationRequest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTest extends TransportTestBase {

  private final OrganizationsApi api = organizations(transport(LONG, LONG, 2));
  private final CreateOrganizationRequest request =
      new CreateOrganizationRequest().name("Practice").externalId("practice_1");

  @Test
  void aPostIsRepeatedWithTheSameKeyBearerAndBody() {
    server
        .answer(Answer.problem(503, "unavailable"))
        .answer(Answer.problem(502, "unavailable"))
        .json(201, Bodies.organization("org_1"));
    assertThat(api.createOrganization(request, null).getId()).isEqualTo("org_1");
    assertThat(server.requests()).hasSize(3);
    assertThat(server.requests().stream().map(r -> r.header("Idempotency-Key")).distinct())
        .singleElement()
        .satisfies(keys -> assertThat(keys).hasSize(1));
    assertThat(server.requests())
        .allSatisfy(
            r -> assertThat(r.header("Authorization")).containsExactly("Bearer key-of-the-test"));
    assertThat(server.requests().stream().map(Request::body).distinct()).hasSize(1);
    assertThat(timing.sleeps).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
  }

  @Test
  void theCallersKeyIsKeptAndTwoCallsHaveTwoKeys() {
    for (int i = 0; i < 3; i++) {
      server.json(201, Bodies.organization("org_1"));
    }
    api.createOrganization(request, "mine");
    api.createOrganization(request, null);
    api.createOrganization(request, null);
    List<String> keys =
        server.requests().stream().flatMap(r -> r.header("Idempotency-Key").stream()).toList();
    assertThat(keys).hasSize(3).doesNotHaveDuplicates().startsWith("mine");
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 502, 503, 504})
  void aReadIsRepeatedWhenTheTroubleMayPass(int status) {
    server.answer(Answer.problem(status, "passing")).json(200, Bodies.organization("org_1"));
    assertThat(api.getOrganization("org_1", null).getId()).isEqualTo("org_1");
    assertThat(server.requests().get(0).header("Idempotency-Key")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 412, 422, 500, 501})
  void whatWillNotPassIsNotRepeated(int status) {
    server.answer(Answer.problem(status, "lasting"));
    assertThatExceptionOfType(DuetStatusException.class)
        .isThrownBy(() -> api.createOrganization(request, null));
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void aConflictIsRepeatedOnlyWhileTheSameRequestRuns() {
    server
        .answer(Answer.problem(409, "request_in_progress"))
        .answer(Answer.problem(409, "already_exists"));
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> api.createOrganization(request, null));
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void aChangeIsRepeatedOnlyWhenItNamesItsState() {
    UpdateOrganizationRequest change = new UpdateOrganizationRequest().name("Practice");
    server.answer(Answer.problem(503, "unavailable"));
    assertThatExceptionOfType(ServerException.class)
        .isThrownBy(() -> api.updateOrganization("org_1", change, null));
    assertThat(server.requests()).hasSize(1);
    server.answer(Answer.problem(503, "unavailable")).json(200, Bodies.organization("org_1"));
    api.updateOrganization("org_1", change, "\"1\"");
    assertThat(server.requests()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "Mon, 2 Nov 2026 14:05:07 GMT"})
  void theServersWishIsHonoured(String retryAfter) {
    server
        .answer(Answer.problem(429, "rate_limited").with("Retry-After", retryAfter))
        .json(200, Bodies.organization("org_1"));
    api.getOrganization("org_1", null);
    assertThat(timing.sleeps).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void aWishBeyondTheDeadlineEndsTheCallAtOnce() {
    server.answer(Answer.problem(429, "rate_limited").with("Retry-After", "31"));
    assertThatExceptionOfType(RateLimitedException.class)
        .isThrownBy(() -> api.getOrganization("org_1", null));
    assertThat(timing.sleeps).isEmpty();
  }

  @Test
  void anUnreadableWishIsIgnored() {
    server
        .answer(Answer.problem(503, "unavailable").with("Retry-After", "soon"))
        .json(200, Bodies.organization("org_1"));
    api.getOrganization("org_1", null);
    assertThat(timing.sleeps).containsExactly(Duration.ofMillis(500));
  }

  @Test
  void theLastAnswerIsTheOneThatCounts() {
    for (int i = 0; i < 3; i++) {
      server.answer(Answer.problem(503, "unavailable_" + i));
    }
    assertThatExceptionOfType(ServerException.class)
        .isThrownBy(() -> api.getOrganization("org_1", null))
        .withMessageStartingWith("503 unavailable_2");
  }

  @Test
  void pausesGrowNoFurtherThanEightSeconds() {
    OrganizationsApi patient = organizations(transport(LONG, Duration.ofHours(1), 7));
    for (int i = 0; i < 8; i++) {
      server.answer(Answer.problem(503, "unavailable"));
    }
    assertThatExceptionOfType(ServerException.class)
        .isThrownBy(() -> patient.getOrganization("org_1", null));
    assertThat(timing.sleeps)
        .extracting(Duration::toMillis)
        .containsExactly(500L, 1000L, 2000L, 4000L, 8000L, 8000L, 8000L);
  }

  @Test
  void aRefusedConnectionIsTriedAgainAndThenTold() {
    URI gone = server.uri();
    server.close();
    OrganizationsApi nobody = organizations(transport(gone, LONG, LONG, 2));
    assertThatExceptionOfType(DuetConnectionException.class)
        .isThrownBy(() -> nobody.getOrganization("org_1", null))
        .withMessage("the connection to the server failed");
    assertThat(timing.sleeps).hasSize(2);
  }
}
