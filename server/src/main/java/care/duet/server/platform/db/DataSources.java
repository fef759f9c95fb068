package care.duet.server.platform.db;

import com.codahale.metrics.MetricRegistry;
import io.dropwizard.db.DataSourceFactory;
import io.dropwizard.db.ManagedDataSource;
import io.dropwizard.util.Duration;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.tomcat.jdbc.pool.DataSourceProxy;

/** Opens connections the one way that is safe here, pooled for requests and single for DDL. */
public final class DataSources {
  // Strict, because lenient modes store a cut or zeroed value and report success. Look-ups of many
  // keys are planned by looking into the index, because statistics can be of another time.
  private static final String SESSION =
      "sql_mode='STRICT_ALL_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,"
          + "NO_ENGINE_SUBSTITUTION',innodb_lock_wait_timeout=5,eq_range_index_dive_limit=1000";

  private final DatabaseConfig config;

  public DataSources(DatabaseConfig config) {
    this.config = config;
  }

  /** The pool for work inside pairings; it opens the view schema. */
  public ManagedDataSource app(MetricRegistry metrics) {
    return build(
        pool(config.accounts().app(), config.viewSchema(), config.poolSizes().app()),
        metrics,
        "app");
  }

  /** The pool for work outside pairings; it opens the base schema. */
  public ManagedDataSource platform(MetricRegistry metrics) {
    return build(
        pool(config.accounts().platform(), config.schema(), config.poolSizes().platform()),
        metrics,
        "platform");
  }

  private static ManagedDataSource build(
      DataSourceFactory factory, MetricRegistry metrics, String name) {
    ManagedDataSource pool = factory.build(metrics, name);
    if (pool instanceof DataSourceProxy tomcat) {
      // Proxies around statements and rows, called by reflection for every value that is read.
      tomcat.setUseStatementFacade(false);
    }
    return pool;
  }

  /** One connection of the migrate account; an empty schema name opens none. */
  public Connection migrate(String schema) throws SQLException {
    Properties properties = migrating();
    // A migration of a large table is silent for longer than any request may be.
    properties.setProperty("socketTimeout", "0");
    return DriverManager.getConnection(config.urlOf(schema), properties);
  }

  /** The same for whoever only reads, who gives up as soon as a request does. */
  public Connection inspect(String schema) throws SQLException {
    return DriverManager.getConnection(config.urlOf(schema), migrating());
  }

  private Properties migrating() {
    Properties properties = new Properties();
    properties.putAll(properties());
    properties.setProperty("user", config.accounts().migrate().user());
    Optional.ofNullable(config.accounts().migrate().password())
        .ifPresent(password -> properties.setProperty("password", password));
    return properties;
  }

  private DataSourceFactory pool(DatabaseAccount account, String schema, int size) {
    DataSourceFactory factory = new DataSourceFactory();
    factory.setDriverClass("com.mysql.cj.jdbc.Driver");
    factory.setUrl(config.urlOf(schema));
    factory.setUser(account.user());
    factory.setPassword(account.password());
    factory.setProperties(properties());
    factory.setInitialSize(1);
    factory.setMinSize(size);
    factory.setMaxSize(size);
    // Every unit of work is a transaction, so switching per unit would only cost round trips.
    factory.setAutoCommitByDefault(false);
    // A caller that waits longer is better told to come back.
    factory.setMaxWaitForConnection(Duration.seconds(2));
    // Null selects Connection.isValid, a ping; at most one a second per connection.
    factory.setValidationQuery(null);
    factory.setValidationQueryTimeout(Duration.seconds(1));
    factory.setCheckConnectionOnBorrow(true);
    factory.setCheckConnectionOnConnect(false);
    factory.setValidationInterval(Duration.seconds(1));
    // Follows a failover or a changed address without a restart.
    factory.setMaxConnectionAge(Duration.minutes(30));
    factory.setRemoveAbandoned(false);
    return factory;
  }

  private static Map<String, String> properties() {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("connectionTimeZone", "UTC");
    properties.put("forceConnectionTimeZoneToSession", "true");
    properties.put("sessionVariables", SESSION);
    properties.put("useServerPrepStmts", "true");
    properties.put("cachePrepStmts", "true");
    properties.put("prepStmtCacheSize", "256");
    // The driver's default of 256 characters would leave most statements out.
    properties.put("prepStmtCacheSqlLimit", "16384");
    // One statement per call: injected SQL cannot move the tenant variable.
    properties.put("allowMultiQueries", "false");
    // Turns a batch of inserts into one statement with many rows.
    properties.put("rewriteBatchedStatements", "true");
    // The driver remembers autocommit instead of asking, which saves round trips.
    properties.put("useLocalSessionState", "true");
    properties.put("useAffectedRows", "false");
    properties.put("connectTimeout", "2000");
    properties.put("socketTimeout", "15000");
    return properties;
  }
}
