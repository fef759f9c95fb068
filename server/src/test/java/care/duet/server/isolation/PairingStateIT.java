package care.duet.server.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every operation of members in every state of a pairing. */
class PairingStateIT {

  private final Platform platform = new Platform(new Canaries());
  private final Tenant tenant = new Tenant(platform.organization("health_plan"));
  private final List<String> deviations = new ArrayList<>();
  private int cells;

  @Test
  void readsAndWritesAreAnsweredAsTheStateAllows() {
    tenant.work();
    TestPairing provisioning = TestPairing.provisioning("{}");

    walk("active", tenant.id(), tenant.api(Who.PLAN), true, true);
    walk("provisioning", provisioning.id(), provisioning.plan(), true, false);
    platform.move(tenant.id(), "suspend");
    walk("suspended", tenant.id(), tenant.api(Who.PLAN), true, false);
    platform.move(tenant.id(), "activate");
    walk("active again", tenant.id(), tenant.api(Who.PRACTICE), true, true);
    platform.move(tenant.id(), "close");
    walk("closed", tenant.id(), tenant.api(Who.PLAN), false, false);

    assertThat(deviations).isEmpty();
    assertThat(cells).isGreaterThan(60);
  }

  @Test
  void whoHasNoBusinessThereIsNotToldTheState() {
    platform.move(tenant.id(), "close");
    Api stranger = TestPairing.active().plan();

    assertThat(stranger.get(tenant.path("/combined-list")).status()).isEqualTo(404);
    assertThat(tenant.api(Who.OBSERVER).get(tenant.path("/combined-list")).status()).isEqualTo(403);
    assertThat(TestServer.get().administrator().get(tenant.path("")).text("/state"))
        .isEqualTo("closed");
  }

  private void walk(String state, String pairing, Api caller, boolean reads, boolean writes) {
    for (Op op : Specification.get().operations()) {
      if (op.forMembers()) {
        Answer answer = call(caller, op, pairing);
        boolean refused = isProblem(answer) && answer.text("/code").equals("pairing_not_active");
        boolean allowed = op.reads() ? reads : writes;
        cells++;
        if (refused == allowed || (refused && answer.status() != 409)) {
          deviations.add("\n%s %s: %d %s".formatted(state, op, answer.status(), answer.body()));
        }
      }
    }
  }

  private static boolean isProblem(Answer answer) {
    return answer.header("Content-Type").orElse("").equals("application/problem+json");
  }

  private Answer call(Api caller, Op op, String pairing) {
    Request request = Harmless.of(op, tenant).with(Registry.pairing(op), pairing);
    Api api = caller;
    for (Map.Entry<Place, String> header : request.of("header").entrySet()) {
      api = api.with(header.getKey().name(), header.getValue());
    }
    return api.call(op.method(), request.path(), request.body());
  }
}
