package care.duet.bench.load;

import java.io.IOException;

/** What a connection does again and again: several requests, the later ones from the earlier. */
public interface Turn {

  /**
   * Sends the requests of one turn.
   *
   * @param connection which connection it is, from 0
   */
  void take(int connection, Caller caller) throws IOException;
}
