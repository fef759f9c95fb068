package care.duet.server.platform.shutdown;

import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;

/**
 * Tells connections with a request in flight from idle ones. Jetty does not: while it stops, it
 * gives all of them one second, which cuts off callers on slow lines.
 */
final class Draining {

  private Draining() {}

  /** Ends idle connections and leaves the others the time that they usually have. */
  static void prepare(Server server) {
    for (Connector connector : server.getConnectors()) {
      if (connector instanceof AbstractConnector http) {
        http.setShutdownIdleTimeout(http.getIdleTimeout());
        http.getConnectedEndPoints().stream().filter(Draining::isIdle).forEach(EndPoint::close);
      }
    }
  }

  private static boolean isIdle(EndPoint endPoint) {
    Connection connection = endPoint.getConnection();
    return connection != null && connection.getMessagesIn() == connection.getMessagesOut();
  }
}
