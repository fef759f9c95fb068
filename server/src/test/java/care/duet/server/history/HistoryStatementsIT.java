package care.duet.server.history;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Api;
import care.duet.server.testing.CountingServer;
import care.duet.server.testing.TestPairing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A long history must not cost more round trips than a short one. */
final class HistoryStatementsIT {

  private static final CountingServer SERVER = new CountingServer();

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @Test
  void aLongHistoryCostsTheStatementsOfAnEmptyOne() {
    Rosa empty = Rosa.listed();
    Rosa full = Rosa.listed();
    StringBuilder visits = new StringBuilder("visit_id,mrn,visit_date\n");
    StringBuilder stays = new StringBuilder("ed_visit_id,plan_member_id,visit_date\n");
    for (int i = 0; i < 100; i++) {
      visits.append("V").append(i).append(",0017,2026-01-").append(10 + i % 20).append('\n');
      stays.append("E").append(i).append(",MH1,2026-01-").append(10 + i % 20).append('\n');
    }
    full.files().practice("visits", visits.toString());
    full.files().plan("ed_visits", stays.toString());

    assertThat(statements(full.pairing(), full.timeline("?limit=200")))
        .isEqualTo(statements(empty.pairing(), empty.timeline("?limit=200")))
        .isBetween(1, 4);
    assertThat(statements(full.pairing(), full.membership("")))
        .isEqualTo(statements(empty.pairing(), empty.membership("")))
        .isBetween(1, 5);
  }

  private static int statements(TestPairing pairing, String path) {
    Api counted = new Api(SERVER.uri(), pairing.plan().key());
    return SERVER.statements(() -> assertThat(counted.get(path).status()).isEqualTo(200));
  }
}
