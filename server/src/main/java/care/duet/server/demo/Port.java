package care.duet.server.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Optional;

/**
 * A port to listen on.
 *
 * @param variable the environment variable that names another one
 * @param wanted where users expect the server
 * @param free whether it can be had; else the system picks one
 */
record Port(String variable, int wanted, boolean free) {

  /** The port in the environment variable, or the usual one. */
  static Port choose(String variable, int usual) {
    String named = System.getenv(variable);
    int wanted = named == null || named.isBlank() ? usual : Integer.parseInt(named);
    return new Port(variable, wanted, isFree(wanted));
  }

  /** What to configure. */
  String setting() {
    return String.valueOf(free ? wanted : 0);
  }

  /** What to tell the user when the server listens elsewhere. */
  Optional<String> replacedBy(URI actual) {
    return free
        ? Optional.empty()
        : Optional.of(
            "          Port %d is taken, so this is on %d; set %s to choose one."
                .formatted(wanted, actual.getPort(), variable));
  }

  private static boolean isFree(int port) {
    try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return probe.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
