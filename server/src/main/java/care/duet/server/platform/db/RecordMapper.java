package care.duet.server.platform.db;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record of a row: each component has the column of its name in snake case or of its {@link
 * ColumnName}, one that is {@link Nested} has columns of the same row.
 */
final class RecordMapper<T> implements RowMapper<T> {

  private final Constructor<T> constructor;
  private final List<Component> components;
  // The statements are fixed, so there are few lists of columns.
  private final Map<List<String>, RowMapper<T>> byColumns = new ConcurrentHashMap<>();

  private RecordMapper(Constructor<T> constructor, List<Component> components) {
    this.constructor = constructor;
    this.components = components;
  }

  static <T> RecordMapper<T> of(Class<T> type) {
    RecordComponent[] declared = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<T> constructor = type.getDeclaredConstructor(types);
      List<Component> components = new ArrayList<>();
      for (int i = 0; i < declared.length; i++) {
        components.add(Component.of(declared[i], constructor.getParameters()[i]));
      }
      return new RecordMapper<>(constructor, components);
    } catch (NoSuchMethodException everyRecordHasOne) {
      throw new IllegalStateException(everyRecordHasOne);
    }
  }

  @Override
  public T map(ResultSet row, StatementContext context) throws SQLException {
    return specialize(row, context).map(row, context);
  }

  @Override
  public RowMapper<T> specialize(ResultSet rows, StatementContext context) throws SQLException {
    List<String> columns = columns(rows.getMetaData());
    RowMapper<T> known = byColumns.get(columns);
    if (known == null) {
      known = reading(columns, context);
      byColumns.put(columns, known);
    }
    return known;
  }

  private RowMapper<T> reading(List<String> columns, StatementContext context) {
    List<Part> parts =
        components.stream().map(component -> component.part(columns, context)).toList();
    return (row, used) -> {
      Object[] values = new Object[parts.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = parts.get(i).read(row, used);
      }
      return make(values);
    };
  }

  private T make(Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException refused) {
      throw new IllegalStateException(
          "A row is no " + constructor.getDeclaringClass().getSimpleName(), refused.getCause());
    } catch (ReflectiveOperationException notPublic) {
      throw new IllegalStateException(notPublic);
    }
  }

  private static List<String> columns(ResultSetMetaData row) throws SQLException {
    List<String> columns = new ArrayList<>(row.getColumnCount());
    for (int i = 1; i <= row.getColumnCount(); i++) {
      columns.add(row.getColumnLabel(i));
    }
    return columns;
  }

  /** Reads one component. */
  private interface Part {
    @Nullable Object read(ResultSet row, StatementContext context) throws SQLException;
  }

  /**
   * A component of a record.
   *
   * @param nested reads it of the same row; null where it has a column of its own
   */
  private record Component(
      String column, Class<?> type, boolean nullable, @Nullable RecordMapper<?> nested) {

    static Component of(RecordComponent component, Parameter parameter) {
      ColumnName named = parameter.getAnnotation(ColumnName.class);
      return new Component(
          named == null
              ? component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT)
              : named.value(),
          component.getType(),
          component.getAnnotatedType().isAnnotationPresent(Nullable.class),
          parameter.isAnnotationPresent(Nested.class)
              ? RecordMapper.of(component.getType())
              : null);
    }

    Part part(List<String> columns, StatementContext context) {
      if (nested != null) {
        return nested.reading(columns, context)::map;
      }
      int place = place(columns);
      ColumnMapper<?> mapper =
          context
              .findColumnMapperFor(type)
              .orElseThrow(() -> new IllegalStateException("No column holds a " + type.getName()));
      return (row, used) -> {
        Object value = mapper.map(row, place, used);
        if (value == null && !nullable) {
          throw new IllegalStateException("The column " + column + " is NULL");
        }
        return value;
      };
    }

    private int place(List<String> columns) {
      for (int i = 0; i < columns.size(); i++) {
        if (columns.get(i).equalsIgnoreCase(column)) {
          return i + 1;
        }
      }
      throw new IllegalStateException("There is no column " + column);
    }
  }
}
