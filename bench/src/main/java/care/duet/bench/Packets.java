package care.duet.bench;

import care.duet.bench.load.Driver;
import care.duet.bench.load.Requests;
import care.duet.bench.load.Round;
import care.duet.bench.world.Http;
import care.duet.bench.world.Progress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/**
 * Ten packets in one call, as a conference needs them.
 *
 * @param patients whom to ask for
 */
record Packets(String pairing, String key, List<String> patients) {

  static final int CONNECTIONS = 16;

  /** How many the pairing has; both sides have listed them. */
  static final int PATIENTS = 200;

  private static final int AT_ONCE = 10;
  private static final long WARM = 1000;

  Round run(int port, Options options) throws InterruptedException {
    Requests requests = connection -> request();
    Driver driver = new Driver(port, CONNECTIONS, requests);
    Progress.say("packets: warming up");
    driver.warmUp(options.warmUp(), WARM);
    Round sum = Round.empty();
    for (int i = 0; i < options.rounds(); i++) {
      sum = sum.plus(driver.closed(options.closed()));
    }
    Progress.say("packets: %.0f calls per second".formatted(sum.throughput()));
    if (sum.errors() > 0) {
      throw new IllegalStateException(sum.errors() + " requests for packets failed");
    }
    return sum;
  }

  private byte[] request() {
    List<String> some = new ArrayList<>(patients);
    Collections.shuffle(some, ThreadLocalRandom.current());
    return Http.request(
        "POST",
        "/v1/pairings/" + pairing + "/packets",
        key,
        "Idempotency-Key: " + UUID.randomUUID() + "\r\n",
        some.stream()
            .limit(AT_ONCE)
            .collect(Collectors.joining("\", \"", "{\"patient_ids\": [\"", "\"]}")));
  }
}
