package care.duet.bench.floor;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes an answer's body of the rows, as they come. */
interface Json {

  /** Reads a result to its end. */
  void read(ResultSet rows) throws SQLException;

  /** The body. */
  String text();
}
