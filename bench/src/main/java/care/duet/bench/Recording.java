package care.duet.bench;

import care.duet.bench.floor.Recorder;
import care.duet.bench.floor.Recorder.Recorded;
import care.duet.bench.floor.Script;
import care.duet.bench.world.Data;
import care.duet.bench.world.Database;
import care.duet.bench.world.Http;
import care.duet.bench.world.Product;
import care.duet.bench.world.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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

  /** Tries again when the product did something else meanwhile, of its own accord. */
  private static Script record(Http http, Data data, Operation operation) {
    for (int i = 0; i < WARM_UP; i++) {
      http.text(operation.requests(data, 1).next(0));
    }
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      byte[] first = operation.requests(data, 1).next(0);
      byte[] second = operation.requests(data, 1).next(0);
      List<Recorded> one = Recorder.during(() -> http.text(first));
      List<Recorded> other = Recorder.during(() -> http.text(second));
      if (Recorder.sameStatements(one, other)) {
        int before = version(http, data) - (operation.equals(Operation.SUBMIT) ? 1 : 0);
        return Script.of(one, other, data.pairing(), key(second), before);
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
