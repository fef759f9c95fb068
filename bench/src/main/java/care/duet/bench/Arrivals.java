package care.duet.bench;

import care.duet.bench.load.Driver;
import care.duet.bench.load.Round;
import care.duet.bench.world.Crowd;
import care.duet.bench.world.Http;
import care.duet.bench.world.Jvm;
import care.duet.bench.world.Matches;
import care.duet.bench.world.Progress;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One person after the other whom a pairing has not heard of, matched with everybody it knows: the
 * match by itself, and the whole request with a new version of the combined list.
 */
record Arrivals(Crowd crowd) {

  /** As many matches as the server remembers, so that it tells of these and no others. */
  private static final int MEASURED = 1000;

  /** Newcomers before those, until the compilers are done; more than there is time for. */
  private static final int WARM = 8000;

  /** How many newcomers are needed. */
  static final int NEWCOMERS = MEASURED + WARM;

  Outcome run(Jvm server, Options options) throws IOException, InterruptedException {
    Progress.say("matching newcomers one by one");
    AtomicInteger next = new AtomicInteger();
    new Driver(server.port(), 1, connection -> request(MEASURED + next.getAndIncrement() % WARM))
        .closed(options.warmUp());
    next.set(0);
    long before = Matches.of(server).count();
    Round requests =
        new Driver(server.port(), 1, connection -> request(next.getAndIncrement())).count(MEASURED);
    if (requests.errors() > 0) {
      throw new IllegalStateException(requests.errors() + " newcomers were refused");
    }
    Matches matches = Matches.of(server);
    if (matches.count() - before != MEASURED) {
      throw new IllegalStateException(
          "%,d newcomers were matched %,d times".formatted(MEASURED, matches.count() - before));
    }
    return new Outcome(requests, matches);
  }

  /** What callers waited for, and the part of it that was the match. */
  record Outcome(Round requests, Matches matches) {}

  private byte[] request(int number) {
    List<String> newcomers = crowd.newcomers();
    return Http.request(
        "POST",
        "/v1/pairings/" + crowd.pairing() + "/risk-lists",
        crowd.practiceKey(),
        "Idempotency-Key: " + UUID.randomUUID() + "\r\n",
        newcomers.get(number));
  }
}
