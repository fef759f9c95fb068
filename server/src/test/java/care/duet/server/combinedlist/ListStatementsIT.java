package care.duet.server.combinedlist;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.CountingServer;
import care.duet.server.testing.Imported;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A long list must not cost more round trips than a short one. */
final class ListStatementsIT {

  private static final CountingServer SERVER = new CountingServer();

  private final TestPairing pairing = TestPairing.active();
  private final Api plan = new Api(SERVER.uri(), pairing.plan().key());
  private final String path = pairing.path("/combined-list");

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @Test
  void aLongListCostsTheStatementsOfAShortOne() {
    visits();
    int submitOne = submit(1);
    int readOne = SERVER.statements(() -> read(1));
    int submitMany = submit(100);
    int readMany = SERVER.statements(() -> read(100));

    assertThat(readMany).isEqualTo(readOne).isEqualTo(2);
    // The first list of all has nothing before it to look at; and the keys by which records are
    // matched, some eight of each, are looked up a hundred at a time, in two statements, and
    // written in batches whose sizes are powers of two.
    assertThat(submitMany).isBetween(submitOne, submitOne + 3 + 16 + 8);
  }

  @Test
  void whoHoldsTheListCostsOneStatement() {
    submit(100);
    String etag = plan.get(path).etag();

    assertThat(
            SERVER.statements(
                () ->
                    assertThat(plan.with("If-None-Match", etag).get(path).status()).isEqualTo(304)))
        .isEqualTo(1);
  }

  private int submit(int patients) {
    String list = Lists.strangers(Lists.plan(), "p", patients).json();
    return SERVER.statements(
        () -> assertThat(plan.post(pairing.path("/risk-lists"), list).status()).isEqualTo(201));
  }

  private void read(int entries) {
    Answer list = plan.get(path);
    assertThat(list.json().path("entries")).hasSize(entries);
    assertThat(list.json().at("/entries/0/packet_completeness/present").asInt()).isEqualTo(3);
  }

  private void visits() {
    StringBuilder visits = new StringBuilder("ed_visit_id,plan_member_id,visit_date\n");
    for (int i = 0; i < 100; i++) {
      visits.append("E%d,p-%d,2026-01-04\n".formatted(i, i));
    }
    new Imported(pairing).plan("ed_visits", visits.toString());
  }
}
