package care.duet.server.demo;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** What to try next: addresses, keys, and lines to paste. */
record Guide(URI server, URI admin, String administratorKey, List<SamplePairing> pairings) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("Where");
    lines.add("  API documentation  " + server + "/docs");
    lines.add("  OpenAPI            " + server + "/openapi.yaml");
    lines.add("  health             " + admin + "/healthcheck");
    lines.add("  metrics            " + admin + "/metrics");
    lines.add("");
    lines.add("Who (good for this demo's database only)");
    keys().lines().forEach(line -> lines.add("  " + line));
    lines.add("");
    lines.add("What to try");
    SamplePairing first = pairings.get(0);
    String pairing = server + "/v1/pairings/" + first.id();
    lines.add(curl(first.practice(), server + "/v1/whoami"));
    lines.add(curl(first.plan(), pairing + "/combined-list"));
    lines.add(curl(first.practice(), pairing + "/combined-list/overlap"));
    lines.add("");
    return lines;
  }

  private Table keys() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("administrator", "", administratorKey));
    rows.add(row(pairings.get(0).plan()));
    pairings.forEach(pairing -> rows.add(row(pairing.practice())));
    return new Table(List.of("client of", "role", "API key"), rows);
  }

  private static List<String> row(Access access) {
    return List.of(access.organization().name(), access.role().getValue(), access.key());
  }

  private static String curl(Access access, String url) {
    return "  curl -s -H 'Authorization: Bearer " + access.key() + "' " + url;
  }
}
