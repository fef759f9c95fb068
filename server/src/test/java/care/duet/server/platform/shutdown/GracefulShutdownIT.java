package care.duet.server.platform.shutdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.ServerProcess;
import care.duet.server.testing.TestDatabase;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GracefulShutdownIT {

  private static final String BODY =
      """
      {"kind": "practice", "external_id": "slow", "name": "A practice on a slow line"}
      """;
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void aSignalMakesTheServerUnreadyThenDrainsItAndEndsWithStatus0(@TempDir Path directory)
      throws Exception {
    Path output = directory.resolve("output");
    Map<String, String> environment =
        Map.of(
            "DUET_DB_MIGRATE_AT_START", "true",
            "DUET_DB_POOL_APP", "2",
            "DUET_DB_POOL_PLATFORM", "2",
            "DUET_LOG_FORMAT", "json",
            "DUET_SHUTDOWN_DELAY", "3s");
    try (ServerProcess server =
        ServerProcess.start(TestDatabase.get().apart("shutdown_it"), environment, output)) {
      await()
          .atMost(Duration.ofMinutes(2))
          .ignoreExceptions()
          .until(() -> health(server).status() == 200);
      assertThat(server.admin().get("/metrics").body()).contains("# TYPE jvm_");
      Api administrator = new Api(server.uri(), server.administrator().secret());
      assertThat(administrator.get("/v1/whoami").text("/administrator")).isEqualTo("true");

      try (Socket slow = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
        OutputStream request = slow.getOutputStream();
        request.write(beginning(server).getBytes(StandardCharsets.US_ASCII));
        server.process().destroy();
        await().until(() -> health(server).json().at("/ready/healthy").asText().equals("false"));
        assertThat(administrator.get("/v1/whoami").status()).isEqualTo(200);
        await().until(() -> refusesConnections(server));

        request.write(BODY.substring(10).getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
            .startsWith("HTTP/1.1 201 ");
      }
      assertThat(server.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(server.process().exitValue()).isZero();
    }
    assertThat(Files.readAllLines(output))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(JSON.readTree(line).path("level").asText()).isNotEmpty());
  }

  private static Answer health(ServerProcess server) {
    return server.admin().get("/healthcheck");
  }

  private static String beginning(ServerProcess server) {
    return String.join(
        "\r\n",
        "POST /v1/organizations HTTP/1.1",
        "Host: 127.0.0.1",
        "Authorization: Bearer " + server.administrator().secret(),
        "Content-Type: application/json",
        "Content-Length: " + BODY.length(),
        "Connection: close",
        "",
        BODY.substring(0, 10));
  }

  private static boolean refusesConnections(ServerProcess server) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      return !socket.isConnected();
    } catch (SocketException refused) {
      return true;
    }
  }
}
