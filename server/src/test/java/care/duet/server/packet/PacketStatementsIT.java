package care.duet.server.packet;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Api;
import care.duet.server.testing.CountingServer;
import care.duet.server.testing.Imported;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Fifty packets must not cost fifty times the round trips of one. */
final class PacketStatementsIT {

  private static final CountingServer SERVER = new CountingServer();

  private final TestPairing pairing = TestPairing.active();
  private final Api plan = new Api(SERVER.uri(), pairing.plan().key());

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @Test
  void aPacketOfManyCostsTheStatementsOfOne() {
    String list = Lists.strangers(Lists.plan(), "p", 50).json();
    assertThat(plan.post(pairing.path("/risk-lists"), list).status()).isEqualTo(201);
    List<String> patients =
        plan.get(pairing.path("/combined-list"))
            .json()
            .path("entries")
            .findValuesAsText("patient_id");
    assertThat(patients).hasSize(50);
    // Where no file has come, there is nothing to look up.
    StringBuilder visits = new StringBuilder("ed_visit_id,plan_member_id,visit_date\n");
    for (int i = 0; i < 50; i++) {
      visits.append("E%d,p-%d,2026-01-04\n".formatted(i, i));
    }
    new Imported(pairing).plan("ed_visits", visits.toString());

    int one = statements(patients.subList(0, 1));
    int fifty = statements(patients);
    assertThat(fifty).isEqualTo(one).isBetween(1, 3);
  }

  private int statements(List<String> patients) {
    String ids = String.join("\", \"", patients);
    String body = "{\"patient_ids\": [\"" + ids + "\"]}";
    return SERVER.statements(
        () -> assertThat(plan.post(pairing.path("/packets"), body).status()).isEqualTo(200));
  }
}
