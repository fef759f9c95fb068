package care.duet.bench;

import care.duet.bench.floor.Script;
import care.duet.bench.load.Driver;
import care.duet.bench.report.Page;
import care.duet.bench.report.Table;
import care.duet.bench.world.Crowd;
import care.duet.bench.world.Data;
import care.duet.bench.world.Database;
import care.duet.bench.world.FloorProcess;
import care.duet.bench.world.Home;
import care.duet.bench.world.Http;
import care.duet.bench.world.Jvm;
import care.duet.bench.world.Meeting;
import care.duet.bench.world.Panel;
import care.duet.bench.world.Product;
import care.duet.bench.world.Progress;
import care.duet.bench.world.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Measures the product against a floor made in the same run, and prints one table. */
public final class Bench {

  private static final String BASE = "bench_base";
  private static final String WRITES = "bench_writes";
  private static final String IMPORTS = "bench_imports";
  private static final String PACKETS = "bench_packets";
  private static final String ARRIVALS = "bench_arrivals";
  private static final String AGENDA = "bench_agenda";
  private static final String REVIEW = "bench_review";
  private static final String CALLS = "bench_calls";
  private static final String HISTORY = "bench_history";
  private static final int FEW_PAIRINGS = 10;
  private static final int WRITE_PAIRINGS = 64;

  private final Options options;
  private final Home home = Home.usual();
  private final Database database = new Database(home);
  private final Product product;
  private Results results = new Results();

  private Bench(Options options, Path serverJar) throws IOException {
    this.options = options;
    this.product = new Product(home, serverJar, Keys.administrator(home));
  }

  /** Runs everything; the server's jar is named by {@code -Dduet.bench.server}. */
  public static void main(String[] args) throws Exception {
    Options options = Options.of(args);
    Path jar = Path.of(System.getProperty("duet.bench.server", "server/target/duet-server.jar"));
    Bench bench = new Bench(options, jar);
    try (Database database = bench.database) {
      database.start();
      bench.run();
    }
    System.exit(0);
  }

  private void run() throws Exception {
    measure("reads", this::reads);
    measure("writes", this::writes);
    measure("imports", this::imports);
    measure("packets", this::packets);
    measure("agenda", this::agenda);
    measure("review", this::review);
    measure("calls", this::calls);
    measure("history", this::history);
    measure("matching", () -> results.matching(Matching.run(options.matching())));
    measure("arrivals", this::arrivals);
    measure("start", this::startUp);
  }

  private void measure(String name, Part part) throws Exception {
    if (options.measures(name)) {
      results = new Results();
      part.run();
      Table table = results.table(options);
      System.out.println(table);
      if (options.write()) {
        Page.write(Path.of("bench/RESULTS.md"), name, table, Results.parameters(options));
      }
    }
  }

  private void reads() throws Exception {
    Site base = Site.of(home, database, product, BASE, FEW_PAIRINGS);
    String manyTables = "bench_" + options.many();
    Site many = Site.of(home, database, product, manyTables, options.many());
    Map<String, Script> scripts =
        new Recording(product, database).of(base, Operation.WHOAMI, Operation.READ);
    try (Jvm server = product.start(BASE, database.of(BASE))) {
      try (Jvm floor = FloorProcess.start(home, BASE, scripts)) {
        Parity parity = new Parity(database, server.port(), floor.port());
        parity.checkAnswer(Operation.READ, base.data());
        for (Operation operation : List.of(Operation.WHOAMI, Operation.READ)) {
          parity.checkStatements(operation, base.data());
          results.add(operation, duel(operation.name(), operation, base, server, base, floor));
        }
      }
      results.memory(server.residentMebibytes());
    }
    // Both new: a server that has served for minutes is faster than one that begins.
    try (Jvm larger = product.start(manyTables, database.of(manyTables));
        Jvm smaller = product.start(BASE, database.of(BASE))) {
      String name = "%,d pairings".formatted(options.many());
      results.scale(duel(name, Operation.READ, many, larger, base, smaller));
    }
  }

  private void writes() throws Exception {
    Site site = Site.fresh(home, database, product, WRITES, WRITE_PAIRINGS);
    Map<String, Script> scripts = new Recording(product, database).of(site, Operation.SUBMIT);
    try (Jvm server = product.start(WRITES, database.of(WRITES));
        Jvm floor = FloorProcess.start(home, WRITES, scripts)) {
      new Parity(database, server.port(), floor.port())
          .checkStatements(Operation.SUBMIT, site.data());
      Operation submit = Operation.SUBMIT;
      results.add(submit, duel(submit.name(), submit, site, server, site, floor));
      results.memory(server.residentMebibytes());
    }
    database.drop(WRITES);
  }

  private void imports() throws Exception {
    Site site = Site.fresh(home, database, product, IMPORTS, 1);
    try (Jvm server = product.start(IMPORTS, database.of(IMPORTS))) {
      results.imports(new Imports(home, database, site).run(server.port(), options.claims()));
      results.memory(server.residentMebibytes());
    }
    database.drop(IMPORTS);
  }

  private void packets() throws Exception {
    Site site = Site.fresh(home, database, product, PACKETS, 1);
    try (Jvm server = product.start(PACKETS, database.of(PACKETS))) {
      Data data = site.data();
      List<String> patients = Panel.fill(home, server.port(), data, Packets.PATIENTS);
      Panel.list(server.port(), data, Packets.PATIENTS);
      results.packets(
          new Packets(data.pairing(), data.planKey(), patients).run(server.port(), options));
      results.memory(server.residentMebibytes());
    }
    database.drop(PACKETS);
  }

  private void agenda() throws Exception {
    Agendas agendas = Agendas.fresh(home, database, product, AGENDA);
    try (Jvm server = product.start(AGENDA, database.of(AGENDA))) {
      results.agendas(agendas.run(server.port(), options));
      results.memory(server.residentMebibytes());
    }
    database.drop(AGENDA);
  }

  private void review() throws Exception {
    Site.Prepared<Reviews> begun =
        Site.fresh(
            home,
            database,
            product,
            REVIEW,
            WRITE_PAIRINGS,
            (port, data) -> Reviews.of(data, Meeting.scheduled(home, port, data).begun()));
    Reviews reviews = begun.made();
    Map<String, Script> scripts =
        Map.of(
            reviews.entry(), new Recording(product, database).of(begun.site(), reviews.requests()));
    try (Jvm server = product.start(REVIEW, database.of(REVIEW));
        Jvm floor = FloorProcess.start(home, REVIEW, scripts)) {
      new Parity(database, server.port(), floor.port())
          .checkStatements(Reviews.OPERATION.name(), reviews.requests());
      results.add(Reviews.OPERATION, reviews.run(server, floor, options.shorter()));
      results.memory(server.residentMebibytes());
    }
    database.drop(REVIEW);
  }

  private void calls() throws Exception {
    Site.Prepared<Meeting> begun = begun(CALLS, Calls.CONFERENCES);
    try (Jvm server = product.start(CALLS, database.of(CALLS))) {
      results.calls(new Calls(begun.made(), begun.site()).run(server.port(), options));
      results.memory(server.residentMebibytes());
    }
    database.drop(CALLS);
  }

  private void history() throws Exception {
    Growth growth = Growth.fresh(home, database, product, HISTORY);
    try (Jvm server = product.start(HISTORY, database.of(HISTORY))) {
      results.growth(growth.run(server.port(), options));
      results.memory(server.residentMebibytes());
    }
    database.drop(HISTORY);
  }

  /** Pairings with a conference in progress each. */
  private Site.Prepared<Meeting> begun(String tables, int pairings) throws Exception {
    return Site.fresh(
        home,
        database,
        product,
        tables,
        pairings,
        (port, data) -> Meeting.scheduled(home, port, data).begun());
  }

  private void arrivals() throws Exception {
    Site site = Site.fresh(home, database, product, ARRIVALS, 1);
    try (Jvm server = product.start(ARRIVALS, database.of(ARRIVALS))) {
      Http admin = new Http(server.port(), product.administratorKey());
      int people = options.matching().get(options.matching().size() - 1);
      Progress.say("importing %,d members".formatted(people));
      Crowd crowd = Crowd.fill(home, admin, site.data(), people, Arrivals.NEWCOMERS);
      results.arrivals(people, new Arrivals(crowd).run(server, options));
      results.memory(server.residentMebibytes());
    }
    database.drop(ARRIVALS);
  }

  private void startUp() throws Exception {
    var embedded = database.embedded(BASE);
    database.close();
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < options.starts(); i++) {
      long start = System.nanoTime();
      try (Jvm started = product.start(BASE, embedded)) {
        seconds.add((System.nanoTime() - start) / 1e9);
        Progress.say("healthy after %.1f s on port %d".formatted(seconds.get(i), started.port()));
      }
    }
    results.startUp(seconds);
  }

  /** Something that can be measured by itself. */
  private interface Part {
    void run() throws Exception;
  }

  private Duel.Outcome duel(
      String name, Operation operation, Site oneSite, Jvm one, Site otherSite, Jvm other)
      throws InterruptedException {
    return new Duel(name, side(operation, oneSite, one), side(operation, otherSite, other), options)
        .run();
  }

  private Duel.Side side(Operation operation, Site site, Jvm server) {
    int connections = options.connections();
    return new Duel.Side(
        new Driver(server.port(), connections, operation.requests(site.data(), connections)),
        server);
  }
}
