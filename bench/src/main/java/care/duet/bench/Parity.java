package care.duet.bench;

import care.duet.bench.load.Requests;
import care.duet.bench.world.Data;
import care.duet.bench.world.Database;
import care.duet.bench.world.Http;
import java.util.Map;
import java.util.TreeMap;

/** Makes sure that the floor does what the product does. */
record Parity(Database database, int productPort, int floorPort) {

  private static final int REQUESTS = 20;

  /** Fails when one of the two sends more, fewer or other kinds of statements. */
  void checkStatements(Operation operation, Data data) throws Exception {
    checkStatements(operation.name(), connection -> operation.requests(data, 1).next(connection));
  }

  /** The same of other requests. */
  void checkStatements(String name, Requests requests) throws Exception {
    Map<String, Long> product = commands(productPort, requests);
    Map<String, Long> floor = commands(floorPort, requests);
    if (!product.equals(floor)) {
      throw new IllegalStateException(
          "%s: a request costs the product %s and the floor %s".formatted(name, product, floor));
    }
  }

  /** Fails unless both answer the same bytes. */
  void checkAnswer(Operation operation, Data data) {
    byte[] request = operation.requests(data, 1).next(0);
    String product = new Http(productPort, "").text(request);
    String pairing = new Http(floorPort, "").text(request);
    if (!product.equals(pairing)) {
      throw new IllegalStateException(
          "%s: the product answers%n%s%nand the floor%n%s"
              .formatted(operation.name(), product, pairing));
    }
  }

  private Map<String, Long> commands(int port, Requests requests) throws Exception {
    Http http = new Http(port, "");
    // Connections and prepared statements are made by the first requests.
    send(http, requests);
    Map<String, Long> before = database.commands();
    send(http, requests);
    Map<String, Long> cost = new TreeMap<>();
    database
        .commands()
        .forEach((kind, count) -> cost.put(kind, perRequest(count, before.getOrDefault(kind, 0L))));
    return cost;
  }

  // Rounded, because housekeeping and pools send statements of their own now and then.
  private static long perRequest(long after, long before) {
    return Math.round((double) (after - before) / REQUESTS);
  }

  private static void send(Http http, Requests requests) {
    for (int i = 0; i < REQUESTS; i++) {
      http.text(requests.next(0));
    }
  }
}
