package care.duet.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.Lists;
import care.duet.server.testing.SetClock;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Runs on a server of its own, whose clock the test sets. */
final class IdempotencyExpiryIT {

  private static final SetClock CLOCK = new SetClock();
  private static final TestServer SERVER = CLOCK.server();

  private final Instant start = Instant.now().truncatedTo(ChronoUnit.MICROS);

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @Test
  void aKeyIsKeptForADayAndThenFree() {
    TestPairing pairing = TestPairing.active();
    Api plan = onThisServer(pairing.plan());
    String lists = pairing.path("/risk-lists");
    String body = Lists.strangers(Lists.plan(), "p", 2).json();

    CLOCK.set(start);
    Answer first = plan.post(lists, body);
    CLOCK.set(start.plus(Duration.ofHours(24)));
    Answer within = plan.post(lists, body);
    CLOCK.set(start.plus(Duration.ofHours(24)).plus(1, ChronoUnit.MICROS));
    Answer after = plan.post(lists, Lists.strangers(Lists.plan(), "p", 3).json());
    Answer repeat = plan.post(lists, Lists.strangers(Lists.plan(), "p", 3).json());

    assertThat(within.body()).isEqualTo(first.body());
    assertThat(within.header("Idempotency-Replayed")).contains("true");
    assertThat(after.status()).as(after.body()).isEqualTo(201);
    assertThat(after.header("Idempotency-Replayed")).isEmpty();
    assertThat(after.text("/revision")).isEqualTo("2");
    assertThat(repeat.body()).isEqualTo(after.body());
  }

  @Test
  void aKeyOfThePlatformExpiresAlike() {
    Api administrator = onThisServer(SERVER.administrator());
    List<String> bodies = List.of(organization(), organization());

    CLOCK.set(start);
    Answer first = administrator.post("/v1/organizations", bodies.get(0));
    CLOCK.set(start.plus(Duration.ofHours(25)));
    Answer after = administrator.post("/v1/organizations", bodies.get(1));

    assertThat(after.status()).as(after.body()).isEqualTo(201);
    assertThat(after.text("/id")).isNotEqualTo(first.text("/id"));
  }

  private static Api onThisServer(Api caller) {
    return new Api(SERVER.uri(), caller.key())
        .with("Idempotency-Key", UUID.randomUUID().toString());
  }

  private static String organization() {
    return "{\"kind\": \"practice\", \"external_id\": \"%s\", \"name\": \"a\"}"
        .formatted(UUID.randomUUID());
  }
}
