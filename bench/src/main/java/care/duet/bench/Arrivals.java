package care.duet.bench;

import care.duet.bench.load.Driver;
import care.duet.bench.load.Round;
import care.duet.bench.world.Crowd;
import care.duet.bench.world.Http;
import care.duet.bench.world.Progress;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One person after the other whom a pairing has not heard of, matched with everybody it knows: the
 * whole request, a new version of the combined list included.
 */
record Arrivals(Crowd crowd) {

  private static final int MEASURED = 1000;

  /** Who is listed again and again, until the compilers are done. */
  private static final int WARM = 100;

  /** How many newcomers are needed. */
  static final int NEWCOMERS = MEASURED + WARM;

  Round run(int port, Options options) throws IOException, InterruptedException {
    Progress.say("matching newcomers one by one");
    AtomicInteger next = new AtomicInteger();
    new Driver(port, 1, connection -> request(MEASURED + next.getAndIncrement() % WARM))
        .closed(options.warmUp());
    next.set(0);
    Round measured =
        new Driver(port, 1, connection -> request(next.getAndIncrement())).count(MEASURED);
    if (measured.errors() > 0) {
      throw new IllegalStateException(measured.errors() + " newcomers were refused");
    }
    return measured;
  }

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
