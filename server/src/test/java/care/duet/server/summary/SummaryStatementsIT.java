package care.duet.server.summary;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.agenda.Planning;
import care.duet.server.testing.Api;
import care.duet.server.testing.CountingServer;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A summary of ten patients must not cost ten times the round trips of one. */
final class SummaryStatementsIT {

  private static final CountingServer SERVER = new CountingServer();

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @Test
  void aSummaryOfManyCostsTheStatementsOfOne() {
    Costs one = costs(1);
    Costs ten = costs(10);

    assertThat(ten).isEqualTo(one);
    assertThat(one.reading()).isBetween(1, 5);
  }

  private static Costs costs(int patients) {
    TestPairing pairing = TestPairing.active();
    Summarizing summarizing = new Summarizing(pairing);
    Planning planning = summarizing.planning();
    planning.submit(pairing.plan(), Lists.strangers(Lists.plan(), "P", patients));
    String joe =
        summarizing.person(
            pairing.practice(), pairing.practiceClientId(), "Joe Park", "clinical_care_manager");
    String conference = planning.begun(3);
    List<String> everybody = Planning.patients(planning.read(conference), "/patient_id");
    assertThat(everybody).hasSize(patients);
    for (String patient : everybody) {
      summarizing.agree(conference, "Call", joe, "\"patient_id\": \"" + patient + "\"");
    }
    summarizing.close(conference, summarizing.allDiscussed(conference), joe, List.of());
    Api plan = new Api(SERVER.uri(), pairing.plan().key());
    int drafting =
        SERVER.statements(
            () ->
                assertThat(summarizing.sendDraft(plan, conference, "{}").status()).isEqualTo(201));
    int reading =
        SERVER.statements(
            () -> assertThat(plan.get(summarizing.path(conference, "/1")).status()).isEqualTo(200));
    return new Costs(drafting, reading);
  }

  private record Costs(int drafting, int reading) {}
}
