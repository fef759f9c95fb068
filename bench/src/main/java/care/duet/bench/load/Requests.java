package care.duet.bench.load;

/** What to send: the requests of one operation, spread over connections. */
public interface Requests {

  /**
   * The next request, as bytes of HTTP.
   *
   * @param connection which connection sends it, from 0
   */
  byte[] next(int connection);
}
