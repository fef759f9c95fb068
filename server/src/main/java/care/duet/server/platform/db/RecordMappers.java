package care.duet.server.platform.db;

import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;

/**
 * Makes records of rows.
 *
 * <p>JDBI's own mapper of constructors looks the columns up anew for each result and asks by
 * reflection for each NULL whether it may be one, which took a third of a read's time. This does
 * both once.
 */
final class RecordMappers implements RowMapperFactory {

  private final Map<Class<?>, RecordMapper<?>> known = new ConcurrentHashMap<>();

  @Override
  public Optional<RowMapper<?>> build(Type type, ConfigRegistry config) {
    return type instanceof Class<?> raw && raw.isRecord()
        ? Optional.of(known.computeIfAbsent(raw, RecordMapper::of))
        : Optional.empty();
  }
}
