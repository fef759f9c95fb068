package care.duet.bench.world;

/**
 * How long the product says it took to find out whose the records of a request are. Its quantiles
 * are of the last thousand requests.
 *
 * @param count how many requests with records there have been
 */
public record Matches(long count, double medianMillis, double tailMillis) {

  private static final String METRIC = "duet_matching_seconds";

  /** As this server tells. */
  public static Matches of(Jvm server) {
    String metrics =
        new Http(server.healthPort(), "").text(Http.request("GET", "/metrics", "", "", ""));
    return new Matches(
        (long) value(metrics, METRIC + "_count"),
        1000 * value(metrics, METRIC + "{quantile=\"0.5\"}"),
        1000 * value(metrics, METRIC + "{quantile=\"0.99\"}"));
  }

  private static double value(String metrics, String name) {
    return metrics
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the server does not tell " + name));
  }
}
