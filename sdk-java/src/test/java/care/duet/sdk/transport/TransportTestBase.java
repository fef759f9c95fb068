package care.duet.sdk.transport;

import care.duet.sdk.StubServer;
import care.duet.sdk.generated.api.OrganizationsApi;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

/** A transport to a stub, with a time that does not pass. */
abstract class TransportTestBase {

  static final Duration LONG = Duration.ofSeconds(30);

  final StubServer server = new StubServer();
  final FakeTiming timing = new FakeTiming();

  @AfterEach
  void close() {
    server.close();
  }

  final Transport transport(Duration requestTimeout, Duration callTimeout, int maxRetries) {
    return transport(server.uri(), requestTimeout, callTimeout, maxRetries);
  }

  final Transport transport(
      URI uri, Duration requestTimeout, Duration callTimeout, int maxRetries) {
    TransportSettings settings =
        new TransportSettings(
            uri,
            "key-of-the-test",
            LONG,
            requestTimeout,
            callTimeout,
            maxRetries,
            "test",
            Map.of(),
            builder -> {});
    return Transport.open(settings, timing);
  }

  static OrganizationsApi organizations(Transport transport) {
    return new OrganizationsApi(transport.apiClient());
  }
}
