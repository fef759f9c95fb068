package care.duet.bench;

import care.duet.bench.load.Round;
import care.duet.bench.load.Timings;
import care.duet.bench.matching.MatchingBench;
import care.duet.bench.report.Table;
import care.duet.bench.world.Matches;
import java.util.ArrayList;
import java.util.List;

/** What was measured, against what was aimed at. */
final class Results {

  private static final double SCALE_AIM = 1.2;
  private static final double START_AIM_SECONDS = 5;
  private static final double MEMORY_AIM_MEBIBYTES = 450;
  private static final double MATCHING_AIM_SECONDS = 30;
  private static final double GROWTH_AIM = 15;
  private static final double IMPORT_AIM = 0.25;
  private static final double PACKETS_AIM_MILLIS = 100;
  private static final double AGENDA_AIM_MILLIS = 150;
  private static final double FLAT_AIM = 1.2;
  private static final double ARRIVAL_AIM_MILLIS = 20;

  private final List<String[]> rows = new ArrayList<>();
  private double memory;

  void add(Operation operation, Duel.Outcome outcome) {
    double ratio = outcome.throughputRatio();
    row(
        outcome.name() + ", throughput",
        "%.0f/s".formatted(outcome.oneClosed().throughput()),
        "%.0f/s".formatted(outcome.otherClosed().throughput()),
        "%.2f".formatted(ratio),
        "≥ %.1f".formatted(operation.aim()),
        ratio >= operation.aim());
    rows.add(
        new String[] {
          outcome.name() + ", processor time per request",
          "%.2f ms".formatted(outcome.oneCost()),
          "%.2f ms".formatted(outcome.otherCost()),
          "%.2f".formatted(outcome.oneCost() / outcome.otherCost()),
          "",
          ""
        });
    rows.add(
        cells(
            outcome.name() + ", latency p50 / p99 when saturated",
            latency(outcome.oneClosed()),
            latency(outcome.otherClosed())));
    rows.add(
        cells(
            "%s, latency p50 / p99 at %.0f/s".formatted(outcome.name(), outcome.rate()),
            latency(outcome.oneOpen()),
            latency(outcome.otherOpen())));
  }

  void scale(Duel.Outcome outcome) {
    double ratio = outcome.tailRatio();
    row(
        "read at %.0f/s, p50 / p99: %s, and 10".formatted(outcome.rate(), outcome.name()),
        latency(outcome.oneOpen()),
        latency(outcome.otherOpen()),
        "p99 %.2f".formatted(ratio),
        "≤ " + SCALE_AIM,
        ratio <= SCALE_AIM);
  }

  void imports(Imports.Outcome outcome) {
    double ratio = outcome.perSecond() / outcome.floorPerSecond();
    row(
        "import of %,d claims rows, -Xmx256m, and LOAD DATA".formatted(outcome.rows()),
        "%,.0f rows/s".formatted(outcome.perSecond()),
        "%,.0f rows/s".formatted(outcome.floorPerSecond()),
        "%.2f".formatted(ratio),
        "≥ " + IMPORT_AIM,
        ratio >= IMPORT_AIM);
  }

  void packets(Round round) {
    row(
        "ten packets in one call, %d connections, p50 / p99".formatted(Packets.CONNECTIONS),
        latency(round),
        "",
        "",
        "p99 ≤ %.0f ms".formatted(PACKETS_AIM_MILLIS),
        round.millis(99) <= PACKETS_AIM_MILLIS);
  }

  void agendas(Timings timings) {
    String connections = ", %d connections, p50 / p99".formatted(Agendas.CONNECTIONS);
    rows.add(cells("generate an agenda" + connections, latency(timings.of(Agendas.GENERATE)), ""));
    rows.add(
        cells(
            "publish it, with ten packets" + connections,
            latency(timings.of(Agendas.PUBLISH)),
            ""));
    Round both = timings.of(Agendas.BOTH);
    row(
        "both, one after the other" + connections,
        latency(both),
        "",
        "",
        "p99 ≤ %.0f ms".formatted(AGENDA_AIM_MILLIS),
        both.millis(99) <= AGENDA_AIM_MILLIS);
  }

  void calls(Timings timings) {
    Round all = timings.all();
    row(
        "%d conferences in progress, %d people each, requests and errors"
            .formatted(Calls.CONFERENCES, Calls.PEOPLE),
        "%,d and %d".formatted(all.count(), all.errors()),
        "",
        "",
        "0 errors",
        all.errors() == 0);
    rows.add(cells("read a review, p50 / p99", latency(timings.of(Calls.READ)), ""));
    rows.add(cells("save one of its items, p50 / p99", latency(timings.of(Calls.WRITE)), ""));
  }

  void growth(List<Growth.Outcome> outcomes) {
    for (Growth.Outcome outcome : outcomes) {
      row(
          "%s, p50 / p99: %d held conferences, and 1".formatted(outcome.name(), Growth.HELD),
          latency(outcome.many()),
          latency(outcome.one()),
          "p50 %.2f".formatted(outcome.ratio()),
          "≤ " + FLAT_AIM,
          outcome.ratio() <= FLAT_AIM);
    }
  }

  void matching(List<MatchingBench.Line> lines) {
    MatchingBench.Line small = lines.get(0);
    MatchingBench.Line large = lines.get(lines.size() - 1);
    row(
        "matching %1$,d with %1$,d records, -Xmx2g".formatted(large.records()),
        "%.1f s, %,.0f MiB".formatted(large.seconds(), large.megabytes()),
        "",
        "",
        "≤ %.0f s".formatted(MATCHING_AIM_SECONDS),
        large.seconds() <= MATCHING_AIM_SECONDS);
    double growth = large.seconds() / small.seconds();
    row(
        "matching %1$,d with %1$,d records, and the growth".formatted(small.records()),
        "%.1f s, %,.0f MiB".formatted(small.seconds(), small.megabytes()),
        "",
        "× %.1f".formatted(growth),
        "≤ × %.0f".formatted(GROWTH_AIM),
        growth <= GROWTH_AIM);
  }

  void arrivals(int people, Arrivals.Outcome outcome) {
    Matches matches = outcome.matches();
    row(
        "matching one newcomer with %,d patients, p50 / p99".formatted(people),
        "%.1f / %.1f ms".formatted(matches.medianMillis(), matches.tailMillis()),
        "",
        "",
        "p99 ≤ %.0f ms".formatted(ARRIVAL_AIM_MILLIS),
        matches.tailMillis() <= ARRIVAL_AIM_MILLIS);
    rows.add(
        cells(
            "the whole request: a list of one newcomer, p50 / p99",
            latency(outcome.requests()),
            ""));
  }

  void memory(long mebibytes) {
    memory = Math.max(memory, (double) mebibytes);
  }

  void startUp(List<Double> seconds) {
    double median = seconds.stream().sorted().skip(seconds.size() / 2).findFirst().orElse(0.0);
    single("start to healthy, database included", median, "s", START_AIM_SECONDS);
  }

  Table table(Options options) {
    if (memory > 0) {
      single("resident memory after that, -Xmx256m", memory, "MiB", MEMORY_AIM_MEBIBYTES);
    }
    Table table = new Table().row("what", "product", "floor", "ratio", "aim", "met");
    rows.forEach(table::row);
    if (options.quick()) {
      table.row("a quick run: too short to judge by", "", "", "", "", "");
    }
    return table;
  }

  static List<String> parameters(Options options) {
    return List.of(
        "Connections: %d; rounds: %d, product and floor in turns"
            .formatted(options.connections(), options.rounds()),
        "A round: %d s closed loop, %d s open loop; before the first at least %d s to warm up"
            .formatted(
                options.closed().toSeconds(),
                options.open().toSeconds(),
                options.warmUp().plus(options.warmUp().dividedBy(3)).toSeconds()),
        "A review item: %d rounds, %d s open loop, at least %d s to warm up; an agenda: %d s to warm up"
            .formatted(
                options.shorter().rounds(),
                options.shorter().open().toSeconds(),
                options
                    .shorter()
                    .warmUp()
                    .plus(options.shorter().warmUp().dividedBy(3))
                    .toSeconds(),
                Agendas.warmUp(options).toSeconds()),
        "Larger set of data: %,d pairings of 60 entries each".formatted(options.many()));
  }

  private void single(String what, double value, String unit, double aim) {
    row(
        what,
        "%.1f %s".formatted(value, unit),
        "",
        "",
        "≤ %.0f %s".formatted(aim, unit),
        value <= aim);
  }

  private void row(
      String what, String product, String floor, String ratio, String aim, boolean met) {
    rows.add(new String[] {what, product, floor, ratio, aim, met ? "yes" : "NO"});
  }

  private static String[] cells(String what, String product, String floor) {
    return new String[] {what, product, floor, "", "", ""};
  }

  private static String latency(Round round) {
    return "%.1f / %.1f ms".formatted(round.millis(50), round.millis(99));
  }
}
