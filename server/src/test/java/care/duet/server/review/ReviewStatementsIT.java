package care.duet.server.review;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Api;
import care.duet.server.testing.CountingServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A long agenda must not cost more round trips than a short one. */
final class ReviewStatementsIT {

  private static final CountingServer SERVER = new CountingServer();

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @Test
  void howFarManyReviewsAreCostsTheStatementsOfOne() {
    Reviewing one = Reviewing.ofStrangers(1);
    Reviewing ten = Reviewing.ofStrangers(10);

    assertThat(statements(ten, "/reviews", 10)).isEqualTo(statements(one, "/reviews", 1));
  }

  @Test
  void savingAnItemReadsNothingTwiceThatNobodySays() {
    Reviewing reviewing = Reviewing.discussing();
    Api plan = new Api(SERVER.uri(), reviewing.pairing().plan().key());
    String item = "{\"contents\": [{\"code\": \"diagnoses\", \"text\": \"Asthma\"}]}";
    assertThat(plan.get(reviewing.path()).status()).isEqualTo(200);

    int read = SERVER.statements(() -> plan.get(reviewing.path()));
    int saved =
        SERVER.statements(
            () ->
                assertThat(plan.with("If-Match", "*").patch(reviewing.path(), item).status())
                    .isEqualTo(200));

    // Beside what is read: the lock, the version, the item, and the items anew.
    assertThat(saved).isEqualTo(read + 4);
  }

  private static int statements(Reviewing reviewing, String rest, int items) {
    Api counted = new Api(SERVER.uri(), reviewing.pairing().plan().key());
    return SERVER.statements(
        () ->
            assertThat(counted.get(reviewing.conferencePath(rest)).json().path("items"))
                .hasSize(items));
  }
}
