package care.duet.bench;

import care.duet.bench.floor.Recorder;
import care.duet.bench.floor.Recorder.Recorded;
import care.duet.bench.floor.Script;
import care.duet.bench.load.Requests;
import care.duet.bench.world.Data;
import care.duet.bench.world.Database;
import care.duet.bench.world.Http;
import care.duet.bench.world.Product;
import care.duet.bench.world.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Has the product do each operation and writes down what it sends to the database. */
record Recording(Product product, Database database) {

  private static final int WARM_UP = 3;
  private static final int ATTEMPTS = 10;
  private static final Pattern KEY = Pattern.compile("Idempotency-Key: (\\S+)");

  /** The scripts of these operations, by the last part of their paths. */
  Map<String, Script> of(Site site, Operation... operations) throws Exception {
    try (Product.Inside inside = product.inside(database.of(site.tables()), Recorder.URL_SUFFIX)) {
      Data data = site.data();
      Http http = new Http(inside.port(), data.planKey());
      Data only = data.alone();
      return Stream.of(operations)
          .collect(Collectors.toMap(Operation::path, each -> record(http, only, each)));
    }
  }

  /** The script of requests to one pairing that are all alike. */
  Script of(Site site, Requests requests) throws Exception {
    try (Product.Inside inside = product.inside(database.of(site.tables()), Recorder.URL_SUFFIX)) {
      Http http = new Http(inside.port(), site.data().planKey());
      return record(http, site.data(), requests, () -> 0);
    }
  }

  private static Script record(Http http, Data data, Operation operation) {
    return record(
        http,
        data,
        connection -> operation.requests(data, 1).next(connection),
        () -> version(http, data) - (operation.equals(Operation.SUBMIT) ? 1 : 0));
  }

  /**
   * Tries again when the product did something else meanwhile, of its own accord.
   *
   * @param found which version of the combined list the last request has found
   */
  private static Script record(Http http, Data data, Requests requests, IntSupplier found) {
    for (int i = 0; i < WARM_UP; i++) {
      http.text(requests.next(0));
    }
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      byte[] first = requests.next(0);
      byte[] second = requests.next(0);
      List<Recorded> one = Recorder.during(() -> http.text(first));
      List<Recorded> other = Recorder.during(() -> http.text(second));
      if (Recorder.sameStatements(one, other)) {
        return Script.of(one, other, data.pairing(), key(second), found.getAsInt());
      }
    }
    throw new IllegalStateException("the product sends different statements each time");
  }

  private static int version(Http http, Data data) {
    return http.call("GET", "/v1/pairings/" + data.pairing() + "/combined-list", "")
        .path("version")
        .asInt();
  }

  private static String key(byte[] request) {
    Matcher key = KEY.matcher(new String(request, StandardCharsets.UTF_8));
    return key.find() ? key.group(1) : "";
  }
}
