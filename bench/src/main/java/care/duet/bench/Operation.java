package care.duet.bench;

import care.duet.bench.load.Requests;
import care.duet.bench.world.Data;
import care.duet.bench.world.Http;
import care.duet.bench.world.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What is called.
 *
 * @param path how the floor knows it: the last part of the path
 * @param aim the least share of the floor's throughput
 */
record Operation(String name, String path, double aim) {

  static final Operation WHOAMI = new Operation("whoami", "whoami", 0.5);
  static final Operation READ =
      new Operation("read the combined list (60 entries)", "combined-list", 0.5);
  static final Operation SUBMIT = new Operation("submit a 30-entry list", "risk-lists", 0.6);

  /** Its requests, spread evenly over the pairings. */
  Requests requests(Data data, int connections) {
    return switch (path) {
      case "whoami" -> same(Http.request("GET", "/v1/whoami", data.memberKey(), "", ""));
      case "combined-list" -> spread(data);
      default -> submissions(data, connections);
    };
  }

  private static Requests same(byte[] request) {
    return connection -> request;
  }

  private static Requests spread(Data data) {
    List<byte[]> all = new ArrayList<>();
    for (int i = 0; i < data.pairings(); i++) {
      String path = "/v1/pairings/" + data.pairing(i) + "/combined-list";
      all.add(Http.request("GET", path, data.planKey(), "", ""));
    }
    return connection -> all.get(ThreadLocalRandom.current().nextInt(all.size()));
  }

  /** Each connection has a pairing of its own, so that none waits for another's lock. */
  private static Requests submissions(Data data, int connections) {
    if (data.pairings() < connections) {
      throw new IllegalArgumentException("two connections would write into one pairing");
    }
    return connection ->
        Http.request(
            "POST",
            "/v1/pairings/" + data.pairing(connection) + "/risk-lists",
            data.planKey(),
            "Idempotency-Key: " + UUID.randomUUID() + "\r\n",
            Lists.plan());
  }
}
