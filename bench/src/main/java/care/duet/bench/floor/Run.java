package care.duet.bench.floor;

import care.duet.bench.floor.Step.Value;
import com.github.f4b6a3.uuid.UuidCreator;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;

/** One request: its script's statements, with this request's arguments. */
final class Run {

  private static final String VERSION = "version";

  private final Map<String, ? extends DataSource> pools;
  private final String pairing;
  private final String key;
  private final Json json;
  private final Map<String, String> fresh = new HashMap<>();
  private boolean counts;
  private int version;

  Run(Map<String, ? extends DataSource> pools, String pairing, String key, Json json) {
    this.pools = pools;
    this.pairing = pairing;
    this.key = key;
    this.json = json;
  }

  void run(Script script) throws SQLException {
    List<Step> steps = script.steps();
    counts = script.counts();
    int next = 0;
    while (next < steps.size()) {
      Step first = steps.get(next);
      DataSource pool = pools.get(first.pool());
      if (pool == null) {
        throw new SQLException("no such pool");
      }
      try (Connection connection = pool.getConnection()) {
        while (next < steps.size() && steps.get(next).unit() == first.unit()) {
          run(connection, steps.get(next));
          next++;
        }
      }
    }
  }

  private void run(Connection connection, Step step) throws SQLException {
    switch (step.sql().toLowerCase(Locale.ROOT)) {
      case "commit" -> connection.commit();
      case "rollback" -> connection.rollback();
      default -> {
        try (PreparedStatement statement = connection.prepareStatement(step.sql())) {
          int index = 1;
          for (Value value : step.values()) {
            bind(statement, index++, value);
          }
          if (statement.execute()) {
            read(statement);
          }
        }
      }
    }
  }

  private void read(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.getResultSet()) {
      if (counts && version == 0 && rows.getMetaData().getColumnLabel(1).equals(VERSION)) {
        rows.next();
        version = rows.getInt(1);
      } else {
        json.read(rows);
      }
    }
  }

  private void bind(PreparedStatement statement, int index, Value value) throws SQLException {
    switch (value.kind()) {
      case CONSTANT -> constant(statement, index, value);
      case PAIRING -> statement.setString(index, pairing);
      case KEY -> statement.setString(index, key);
      case NOW -> statement.setObject(index, LocalDateTime.now(ZoneOffset.UTC));
      case COUNTER -> statement.setInt(index, version + Integer.parseInt(value.text()));
      case FRESH -> statement.setString(index, fresh.computeIfAbsent(value.text(), Run::id));
    }
  }

  private static String id(String recorded) {
    String digits = UuidCreator.getTimeOrderedEpochPlus1().toString().replace("-", "");
    return recorded.substring(0, 4) + digits.substring(0, 26);
  }

  private static void constant(PreparedStatement statement, int index, Value value)
      throws SQLException {
    String text = value.text();
    switch (value.type()) {
      case "Null" -> statement.setNull(index, Types.VARCHAR);
      case "String" -> statement.setString(index, text);
      case "Integer" -> statement.setInt(index, Integer.parseInt(text));
      case "Long" -> statement.setLong(index, Long.parseLong(text));
      case "Boolean" -> statement.setBoolean(index, Boolean.parseBoolean(text));
      case "BigDecimal" -> statement.setBigDecimal(index, new BigDecimal(text));
      case "LocalDate" -> statement.setObject(index, LocalDate.parse(text));
      case "LocalDateTime" -> statement.setObject(index, LocalDateTime.parse(text));
      case "byte[]" -> statement.setBytes(index, Script.bytes(text));
      default -> throw new SQLException("no way to bind a " + value.type());
    }
  }
}
