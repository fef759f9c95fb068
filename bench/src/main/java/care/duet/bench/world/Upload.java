package care.duet.bench.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends files of one side into one pairing.
 *
 * @param port of a server on this machine
 */
public record Upload(int port, String key, String pairing) {

  private static final Duration POLL = Duration.ofMillis(20);

  /** Sends a CSV file and waits until all of it is taken in; fails when a row is not. */
  public JsonNode send(String kind, Path file) throws IOException, InterruptedException {
    HttpResponse<String> accepted =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        URI.create(
                            "http://127.0.0.1:%d/v1/pairings/%s/imports?kind=%s"
                                .formatted(port, pairing, kind)))
                    .header("Authorization", "Bearer " + key)
                    .header("Content-Type", "text/csv")
                    .POST(HttpRequest.BodyPublishers.ofFile(file))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    String location =
        accepted
            .headers()
            .firstValue("Location")
            .orElseThrow(() -> new IllegalStateException(accepted.body()));
    Http http = new Http(port, key);
    JsonNode now = http.call("GET", location, "");
    while (!now.has("finished_at")) {
      LockSupport.parkNanos(POLL.toNanos());
      now = http.call("GET", location, "");
    }
    if (!now.path("state").asText().equals("succeeded")
        || now.at("/counts/rejected").asLong() > 0) {
      throw new IllegalStateException(now.toString());
    }
    return now;
  }
}
