package care.duet.server.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes facts of rows. */
final class FactReader {

  private static final int LONGEST_KEY = 255;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final FactKind kind;
  private final DateTimeFormatter dates;
  private final People people;

  FactReader(FactKind kind, DateTimeFormatter dates, LocalDate today) {
    this.kind = kind;
    this.dates = dates;
    this.people = new People(kind, today);
  }

  ReadRow read(SourceRow row) {
    if (row.error() != null) {
      return ReadRow.refused(List.of(row.error()));
    }
    Map<String, Object> values = new HashMap<>();
    List<RowError> errors = new ArrayList<>();
    ObjectNode content = JSON.createObjectNode();
    for (int i = 0; i < kind.columns().size(); i++) {
      Column column = kind.columns().get(i);
      Cell cell = column.read(row.cells().get(i), dates);
      if (cell.refusal() != null) {
        errors.add(
            new RowError(
                row.line(), column.name(), cell.refusal().code(), cell.refusal().message()));
      } else if (cell.value() != null) {
        values.put(column.name(), cell.value());
        put(content, column.name(), cell.value());
      }
    }
    if (errors.isEmpty() && kind.describesPeople()) {
      people.check(row.line(), values, errors);
    }
    return errors.isEmpty()
        ? new ReadRow(fact(values, content), people.of(values), List.of())
        : ReadRow.refused(errors);
  }

  private Fact fact(Map<String, Object> values, ObjectNode content) {
    return new Fact(
        String.valueOf(values.get(kind.person())),
        key(values),
        date(values, kind.starts()),
        date(values, kind.ends()),
        content.toString());
  }

  /** The key columns in one text; a bar inside a value is doubled, so that no two keys meet. */
  private String key(Map<String, Object> values) {
    StringBuilder key = new StringBuilder();
    for (String column : kind.keys()) {
      if (!key.isEmpty()) {
        key.append('|');
      }
      key.append(String.valueOf(values.getOrDefault(column, "")).replace("|", "||"));
    }
    return key.length() > LONGEST_KEY ? digest(key.toString()) : key.toString();
  }

  private static String digest(String key) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private static @Nullable LocalDate date(Map<String, Object> values, @Nullable String column) {
    Object value = column == null ? null : values.get(column);
    if (value instanceof YearMonth month) {
      return month.atDay(1);
    }
    return value instanceof LocalDate date ? date : null;
  }

  private static void put(ObjectNode content, String name, Object value) {
    if (value instanceof Boolean flag) {
      content.put(name, flag);
    } else if (value instanceof BigDecimal number) {
      content.put(name, number);
    } else {
      content.put(name, value.toString());
    }
  }
}
