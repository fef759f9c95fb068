package care.duet.bench;

import care.duet.bench.load.Crew;
import care.duet.bench.load.Timings;
import care.duet.bench.world.Database;
import care.duet.bench.world.Home;
import care.duet.bench.world.Meeting;
import care.duet.bench.world.Product;
import care.duet.bench.world.Progress;
import care.duet.bench.world.Repeats;
import care.duet.bench.world.Site;
import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Agendas that are generated and published, which attaches their ten packets; each of a conference
 * of its own.
 *
 * @param meeting the first conference; the others of a pairing follow it
 */
record Agendas(Meeting meeting, Site site) {

  static final int CONNECTIONS = 16;
  static final String GENERATE = "generate";
  static final String PUBLISH = "publish";
  static final String BOTH = "both";

  /** Several for each connection, so that none has to hold too many conferences. */
  private static final int PAIRINGS = 4 * CONNECTIONS;

  /** More than are needed, on a machine a good deal faster than ours. */
  private static final int CONFERENCES = 200;

  static Agendas fresh(Home home, Database database, Product product, String tables)
      throws Exception {
    Site.Prepared<Meeting> prepared =
        Site.fresh(
            home,
            database,
            product,
            tables,
            PAIRINGS,
            (port, data) -> {
              Meeting first = Meeting.scheduled(home, port, data);
              try (Connection connection = database.unwalled(tables)) {
                Repeats.schedule(connection, data.pairing(), first.conference(), CONFERENCES);
              }
              return first;
            });
    return new Agendas(prepared.made(), prepared.site());
  }

  Timings run(int port, Options options) throws InterruptedException {
    AtomicIntegerArray taken = new AtomicIntegerArray(CONNECTIONS);
    Crew crew =
        new Crew(
            port,
            CONNECTIONS,
            Duration.ZERO,
            (connection, caller) -> {
              int turn = taken.getAndIncrement(connection);
              Meeting next = next(port, connection, turn);
              long start = System.nanoTime();
              caller.send(GENERATE, next.post("/agenda", "{}"));
              caller.send(PUBLISH, next.post("/agenda/publish", ""));
              caller.add(BOTH, System.nanoTime() - start);
            });
    Progress.say("agendas: warming up");
    crew.run(warmUp(options));
    Progress.say("agendas: measuring");
    Timings timings = crew.run(options.closed().multipliedBy(options.rounds()));
    timings.requireNoErrors();
    return timings;
  }

  /** By all connections from the first moment on, so that it need not be as long. */
  static Duration warmUp(Options options) {
    return options.warmUp().dividedBy(2);
  }

  /**
   * The last conference of a connection's pairings that it has not taken: so none has published
   * ones before it, which a pairing would not have by the hundred either.
   */
  private Meeting next(int port, int connection, int turn) {
    int pairings = PAIRINGS / CONNECTIONS;
    int number = CONFERENCES - turn / pairings;
    if (number < 1) {
      throw new IllegalStateException("all conferences have an agenda; the benchmark needs more");
    }
    String pairing = site.data().pairing(connection + turn % pairings * CONNECTIONS);
    return meeting.at(port, pairing).number(number);
  }
}
