package care.duet.server.platform.db;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.spi.JdbiPlugin;

/**
 * Dates and times as the database holds them: days without a zone, moments in UTC. JDBI's own way
 * leads through {@link java.sql.Timestamp}, and so through a calendar for each value.
 */
final class UtcTimes implements JdbiPlugin {

  @Override
  public void customizeJdbi(Jdbi jdbi) {
    jdbi.registerColumnMapper(
        LocalDate.class, (row, column, context) -> row.getObject(column, LocalDate.class));
    jdbi.registerColumnMapper(
        Instant.class,
        (row, column, context) -> {
          LocalDateTime moment = row.getObject(column, LocalDateTime.class);
          return moment == null ? null : moment.toInstant(ZoneOffset.UTC);
        });
    jdbi.registerArgument(new Days());
    jdbi.registerArgument(new Moments());
  }

  private static final class Days extends AbstractArgumentFactory<LocalDate> {
    Days() {
      super(Types.DATE);
    }

    @Override
    protected Argument build(LocalDate day, ConfigRegistry config) {
      return (position, statement, context) -> statement.setObject(position, day);
    }
  }

  private static final class Moments extends AbstractArgumentFactory<Instant> {
    Moments() {
      super(Types.TIMESTAMP);
    }

    @Override
    protected Argument build(Instant moment, ConfigRegistry config) {
      return (position, statement, context) ->
          statement.setObject(position, LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
    }
  }
}
