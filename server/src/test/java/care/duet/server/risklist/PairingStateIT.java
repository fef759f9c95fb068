package care.duet.server.risklist;

import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a pairing answers while it is not active. */
final class PairingStateIT {

  private final String list = Lists.strangers(Lists.plan(), "p", 2).json();

  @Test
  void beforeItIsActivatedItAnswersReadsAndRefusesWrites() {
    TestPairing pairing = TestPairing.provisioning("{}");

    assertProblem(
        pairing.plan().post(pairing.path("/risk-lists"), list), 409, "pairing_not_active");
    assertThat(pairing.plan().get(pairing.path("/risk-lists")).status()).isEqualTo(200);
    assertProblem(pairing.plan().get(pairing.path("/combined-list")), 404, "not_found");
  }

  @Test
  void whileItIsSuspendedItAnswersReadsAndRefusesEveryWrite() {
    TestPairing pairing = TestPairing.active();
    pairing.plan().post(pairing.path("/risk-lists"), list);
    Answer combined = pairing.plan().get(pairing.path("/combined-list"));
    String entry = pairing.path("/combined-list/entries/" + combined.text("/entries/0/id"));
    move(pairing, "suspend");

    for (Answer refused :
        new Answer[] {
          pairing.plan().post(pairing.path("/risk-lists"), list),
          pairing
              .practice()
              .post(pairing.path("/risk-lists"), list.replace("plan_member_id", "mrn")),
          pairing.plan().post(entry + "/remove", "{\"code\": \"deceased\", \"reason\": \"b\"}"),
          pairing.plan().post(entry + "/restore", "{\"reason\": \"b\"}"),
          pairing
              .plan()
              .with("If-Match", combined.text("/entries/0/etag"))
              .put(entry + "/assessment", "{\"risk_level\": \"high\"}"),
          pairing.plan().post(pairing.path("/combined-list/urgent-additions"), "{}")
        }) {
      assertProblem(refused, 409, "pairing_not_active");
      assertThat(refused.text("/detail")).contains("suspended");
    }
    assertThat(pairing.practice().get(pairing.path("/combined-list")).body())
        .isEqualTo(combined.body());

    move(pairing, "activate");
    assertThat(pairing.plan().post(pairing.path("/risk-lists"), list).status()).isEqualTo(201);
  }

  @Test
  void aRepeatIsAnsweredOnlyWhileThePairingIsActive() {
    TestPairing pairing = TestPairing.active();
    Api plan = pairing.plan().with("Idempotency-Key", UUID.randomUUID().toString());
    Answer first = plan.post(pairing.path("/risk-lists"), list);
    move(pairing, "suspend");

    assertProblem(plan.post(pairing.path("/risk-lists"), list), 409, "pairing_not_active");

    move(pairing, "activate");
    assertThat(plan.post(pairing.path("/risk-lists"), list).body()).isEqualTo(first.body());
  }

  @Test
  void onceClosedItAnswersNothingAndCannotBeOpenedAgain() {
    TestPairing pairing = TestPairing.active();
    pairing.plan().post(pairing.path("/risk-lists"), list);
    move(pairing, "close");

    assertProblem(pairing.plan().get(pairing.path("/combined-list")), 409, "pairing_not_active");
    assertProblem(pairing.plan().get(pairing.path("/risk-lists")), 409, "pairing_not_active");
    assertProblem(
        pairing.plan().post(pairing.path("/risk-lists"), list), 409, "pairing_not_active");
    Api administrator = TestServer.get().administrator();
    for (String way : new String[] {"activate", "suspend", "close"}) {
      assertThat(administrator.post("/v1/pairings/" + pairing.id() + "/" + way, "").status())
          .as(way)
          .isIn(200, 409);
    }
    assertThat(administrator.get("/v1/pairings/" + pairing.id()).text("/state"))
        .isEqualTo("closed");
  }

  @Test
  void strangersLearnNothingOfTheState() {
    TestPairing closed = TestPairing.active();
    TestPairing other = TestPairing.active();
    move(closed, "close");

    assertProblem(other.plan().get(closed.path("/risk-lists")), 404, "not_found");
    assertProblem(other.plan().post(closed.path("/risk-lists"), list), 404, "not_found");
  }

  private static void move(TestPairing pairing, String way) {
    Answer moved =
        TestServer.get().administrator().post("/v1/pairings/" + pairing.id() + "/" + way, "");
    assertThat(moved.status()).as(moved.body()).isEqualTo(200);
  }
}
