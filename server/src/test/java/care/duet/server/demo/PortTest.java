package care.duet.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import org.junit.jupiter.api.Test;

final class PortTest {

  @Test
  void aTakenPortIsReplacedAndTheUserHearsOfIt() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Port port = Port.choose("DUET_TEST_PORT_NOBODY_SETS", other.getLocalPort());
      assertThat(port.setting()).isEqualTo("0");
      assertThat(port.replacedBy(URI.create("http://127.0.0.1:4711")).orElseThrow())
          .contains(other.getLocalPort() + " is taken")
          .contains("4711");
    }
  }

  @Test
  void aFreePortIsTaken() throws Exception {
    int free;
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = other.getLocalPort();
    }
    Port port = Port.choose("DUET_TEST_PORT_NOBODY_SETS", free);
    assertThat(port.setting()).isEqualTo(String.valueOf(free));
    assertThat(port.replacedBy(URI.create("http://127.0.0.1:" + free))).isEmpty();
  }
}
