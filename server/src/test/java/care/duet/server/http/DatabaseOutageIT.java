package care.duet.server.http;

import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.duet.server.Databases;
import care.duet.server.DuetApplication;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.CommitHooks;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestDatabase;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database goes away, between requests and in the middle of one, and comes back. */
final class DatabaseOutageIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final TestDatabase DATABASE = TestDatabase.get();
  private static final CommitHooks HOOKS = new CommitHooks();
  private static final TestServer SERVER =
      TestServer.start(
          () ->
              new DuetApplication() {
                @Override
                protected DataSource appPool(Databases databases) {
                  return HOOKS.around(databases.app());
                }
              });

  private final TestPairing pairing = TestPairing.active();
  private final Api plan = new Api(SERVER.uri(), pairing.plan().key());
  private final Api once = plan.with("Idempotency-Key", UUID.randomUUID().toString());
  private final String lists = pairing.path("/risk-lists");
  private final String body = Lists.strangers(Lists.plan(), "p", 3).json();
  private boolean stopped;

  @BeforeEach
  void submitOnce() {
    assertThat(plan.post(lists, Lists.strangers(Lists.plan(), "o", 2).json()).status())
        .isEqualTo(201);
  }

  @AfterEach
  void restore() {
    startDatabase();
    // Whoever comes next, on whichever server, finds the database in reach.
    for (Api caller : new Api[] {plan, pairing.plan()}) {
      await().atMost(PATIENCE).until(() -> caller.get(lists).status() == 200);
    }
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @Test
  void whileItIsAwayEverybodyIsToldToComeBackAndThenNothingIsMissing() {
    Answer before = plan.get(pairing.path("/combined-list"));
    stopDatabase();

    for (Answer refused :
        new Answer[] {
          plan.get(pairing.path("/combined-list")),
          plan.get("/v1/whoami"),
          once.post(lists, body),
          new Api(SERVER.uri(), SERVER.administrator().key()).get("/v1/organizations")
        }) {
      assertUnavailable(refused);
    }
    assertThat(SERVER.anonymous().get("/problems/unavailable").status()).isEqualTo(200);

    startDatabase();
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(plan.get(pairing.path("/combined-list")).body())
                    .isEqualTo(before.body()));
    assertFirst(once.post(lists, body));
    assertThat(versions()).isEqualTo(2);
  }

  @Test
  void aRequestThatLosesItBeforeItsCommitHasNoEffectUntilItIsRepeated() {
    HOOKS.beforeNext(this::stopDatabase);

    assertUnavailable(once.post(lists, body));

    startDatabase();
    await().atMost(PATIENCE).until(() -> plan.get(lists).status() == 200);
    assertThat(versions()).isEqualTo(1);
    assertFirst(once.post(lists, body));
    assertThat(versions()).isEqualTo(2);
  }

  @Test
  void aRepeatAfterAnUnknownOutcomeHasOneEffect() {
    HOOKS.afterNext(
        () -> {
          stopDatabase();
          throw new SQLException("connection lost", "08S01");
        });

    assertUnavailable(once.post(lists, body));

    startDatabase();
    await().atMost(PATIENCE).until(() -> plan.get(lists).status() == 200);
    Answer repeat = once.post(lists, body);
    assertThat(repeat.status()).as(repeat.body()).isEqualTo(201);
    assertThat(repeat.header("Idempotency-Replayed")).contains("true");
    assertThat(repeat.text("/combined_list_version")).isEqualTo("2");
    assertThat(versions()).isEqualTo(2);
  }

  private void stopDatabase() {
    DATABASE.stop();
    stopped = true;
  }

  private void startDatabase() {
    if (stopped) {
      DATABASE.start();
      stopped = false;
    }
  }

  private int versions() {
    return plan.get(pairing.path("/combined-list/versions")).json().at("/items").size();
  }

  private static void assertFirst(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(answer.header("Idempotency-Replayed")).isEmpty();
  }

  private static void assertUnavailable(Answer refused) {
    assertProblem(refused, 503, "unavailable");
    assertThat(refused.header("Retry-After").map(Integer::parseInt).orElseThrow()).isBetween(1, 60);
  }
}
