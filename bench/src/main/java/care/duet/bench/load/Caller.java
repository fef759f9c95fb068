package care.duet.bench.load;

import java.io.IOException;

/** One connection that takes turns; what it sends is timed by kind. */
public final class Caller {

  private final Connection connection;
  private final Timings timings;

  Caller(Connection connection, Timings timings) {
    this.connection = connection;
    this.timings = timings;
  }

  /** Sends a request and reads the answer, whatever it is. */
  public void send(String kind, byte[] request) throws IOException {
    long sent = System.nanoTime();
    int status = connection.exchange(request);
    boolean well = status / 100 == 2;
    timings.add(kind, System.nanoTime() - sent, well);
    if (!well) {
      timings.keep(kind + ": " + status + " " + connection.body());
    }
  }

  /** Counts requests that belong together as one more kind. */
  public void add(String kind, long nanos) {
    timings.add(kind, nanos, true);
  }

  /** A header of the last answer; empty when it has none of this name. */
  public String header(String name) {
    return connection.header(name);
  }
}
