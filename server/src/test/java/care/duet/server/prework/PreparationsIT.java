package care.duet.server.prework;

import static care.duet.server.agenda.Planning.patients;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.agenda.Planning;
import care.duet.server.platform.db.DataSources;
import care.duet.server.platform.db.PoolSizes;
import care.duet.server.platform.db.Transactions;
import care.duet.server.prework.Preparations.Recommendation;
import care.duet.server.security.Party;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingScope;
import care.duet.server.tenancy.PairingScopes;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestDatabase;
import care.duet.server.testing.TestPairing;
import com.codahale.metrics.MetricRegistry;
import io.dropwizard.db.ManagedDataSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What other features read of the pre-work: what is submitted, and nothing of drafts. */
@Tag("M4.6")
final class PreparationsIT {

  private final ManagedDataSource pool =
      new DataSources(TestDatabase.get().config().withPoolSizes(new PoolSizes(1, 1)))
          .app(new MetricRegistry());
  private final PairingDb db = new PairingDb(pool, new Transactions());
  private final Planning planning = new Planning(TestPairing.active());
  private final TestPairing pairing = planning.pairing();

  @AfterEach
  void close() throws Exception {
    pool.stop();
  }

  @Test
  void areTheRecommendationsThatBothSidesHaveSubmitted() {
    planning.submit(pairing.plan(), Lists.strangers(Lists.plan(), "P", 3));
    Preparing work = new Preparing(pairing, planning.conference(3));
    List<String> entries = patients(planning.generate(work.conference(), "{}"), "/entry_id");
    work.prepare(entries.get(0), "practice");
    work.prepare(entries.get(0), "plan");
    work.prepare(entries.get(1), "practice");
    work.write(pairing.plan(), entries.get(1), "plan", Preparing.COMPLETE);
    PairingScope scope = PairingScopes.of(pairing.id());

    Map<String, List<Recommendation>> all =
        db.read(scope, tx -> Preparations.of(tx, work.conference()));

    Recommendation practices = recommendation(Party.PRACTICE);
    assertThat(all)
        .containsExactly(
            Map.entry(entries.get(0), List.of(recommendation(Party.PLAN), practices)),
            Map.entry(entries.get(1), List.of(practices)),
            Map.entry(entries.get(2), List.of()));
    List<Recommendation> one =
        db.read(scope, tx -> Preparations.of(tx, work.conference(), entries.get(1)));
    assertThat(one).containsExactly(practices);
    List<Recommendation> nobody =
        db.read(scope, tx -> Preparations.of(tx, work.conference(), "cle_unknown"));
    assertThat(nobody).isEmpty();
  }

  private static Recommendation recommendation(Party side) {
    return new Recommendation(
        side.code(), "practice", "Comes every month", "Walk to the shop without having to rest");
  }
}
