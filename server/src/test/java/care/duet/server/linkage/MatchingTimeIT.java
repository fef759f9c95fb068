package care.duet.server.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Api;
import care.duet.server.testing.Imported;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever runs the server sees how long matching takes, and nothing of whom. */
final class MatchingTimeIT {

  private static final String COUNT = "duet_matching_seconds_count";
  private static final String MEDIAN = "duet_matching_seconds{quantile=\"0.5\"}";
  private static final String TAIL = "duet_matching_seconds{quantile=\"0.99\"}";

  private final Api admin = new Api(TestServer.get().adminUri(), "");
  private final TestPairing pairing = TestPairing.active();

  /** Of what other tests have sent to this server. */
  private double before;

  @BeforeEach
  void begin() {
    before = metric(COUNT);
  }

  @Test
  void everyRequestWithRecordsIsTimedAsOne() {
    submit(pairing.plan(), Lists.strangers(Lists.plan(), "p", 3));
    assertThat(timed()).isEqualTo(1);
    submit(pairing.practice(), Lists.strangers(Lists.practice(), "q", 2));
    assertThat(timed()).isEqualTo(2);

    assertThat(pairing.plan().get(pairing.path("/combined-list")).status()).isEqualTo(200);
    assertThat(timed()).as("after a request without records").isEqualTo(2);
    // In seconds: a match takes some milliseconds, and no minute.
    assertThat(metric(MEDIAN)).isStrictlyBetween(0.0, 60.0);
    assertThat(metric(TAIL)).isBetween(metric(MEDIAN), 60.0);
  }

  @Test
  void aRefusedListIsNotTimedNorIsAFile() {
    String unborn = Lists.plan().add("p-1", "Ada", "Lind", "2999-01-01").json();
    assertThat(pairing.plan().post(pairing.path("/risk-lists"), unborn).status()).isEqualTo(422);
    new Imported(pairing)
        .plan(
            "plan_members",
            """
            plan_member_id,given_name,family_name,birth_date,sex
            p-2,Ada,Lind,1940-01-01,F
            """);

    assertThat(timed()).isZero();
  }

  @Test
  void theMetricsNameNobody() {
    submit(pairing.plan(), Lists.plan().add("Member-4711", "Xanthippe", "Quisling", "1937-03-11"));

    assertThat(timed()).isEqualTo(1);
    assertThat(metrics())
        .doesNotContainIgnoringCase("member-4711")
        .doesNotContainIgnoringCase("xanthippe")
        .doesNotContainIgnoringCase("quisling")
        .doesNotContain("1937-03-11")
        .doesNotContain(pairing.id());
  }

  private void submit(Api caller, Lists list) {
    assertThat(caller.post(pairing.path("/risk-lists"), list.json()).status()).isEqualTo(201);
  }

  private double timed() {
    return metric(COUNT) - before;
  }

  private double metric(String name) {
    return metrics()
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
        .findFirst()
        .orElseThrow();
  }

  private String metrics() {
    return admin.get("/metrics").body();
  }
}
