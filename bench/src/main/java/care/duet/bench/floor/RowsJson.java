package care.duet.bench.floor;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;

/** The rows of the last result, each column by its name. */
final class RowsJson implements Json {

  private Text text = new Text().raw("[");

  @Override
  public void read(ResultSet rows) throws SQLException {
    text = new Text().raw("[");
    ResultSetMetaData columns = rows.getMetaData();
    boolean first = true;
    while (rows.next()) {
      text.raw(first ? "{" : ",{");
      first = false;
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        text.member(columns.getColumnLabel(i), rows.getObject(i));
      }
      text.raw("}");
    }
  }

  @Override
  public String text() {
    return text.raw("]").toString();
  }
}
