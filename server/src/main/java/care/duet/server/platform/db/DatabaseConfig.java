package care.duet.server.platform.db;

import static java.util.Objects.requireNonNullElse;
import static java.util.Objects.requireNonNullElseGet;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dropwizard.util.DataSize;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is and who may do what in it; everything has a default.
 *
 * @param url {@code jdbc:mysql://host:port} with optional parameters and no schema; null means the
 *     embedded database
 * @param embeddedDirectory keeps the embedded database's binaries, data and passwords
 * @param embeddedBufferPool how much of its data the embedded database may keep in memory
 * @param schema holds the tables
 * @param viewSchema holds one view per tenant table, all that the app account sees
 */
public record DatabaseConfig(
    @Nullable String url,
    Path embeddedDirectory,
    DataSize embeddedBufferPool,
    String schema,
    String viewSchema,
    DatabaseAccounts accounts,
    PoolSizes poolSizes) {
  private static final Pattern URL = Pattern.compile("(jdbc:mysql:(?:\\w+:)?//[^/?]+)/?(\\?.*)?");

  public DatabaseConfig {
    DatabaseAccount.requireName(schema);
    DatabaseAccount.requireName(viewSchema);
    if (url != null && !URL.matcher(url).matches()) {
      throw new IllegalArgumentException(
          "The database URL is jdbc:mysql://host:port, without a schema");
    }
  }

  /** The embedded database in its usual place. */
  public static DatabaseConfig embedded() {
    return of(null, null, null, null, null, null, null);
  }

  @JsonCreator
  static DatabaseConfig of(
      @JsonProperty("url") @Nullable String url,
      @JsonProperty("embeddedDirectory") @Nullable Path embeddedDirectory,
      @JsonProperty("embeddedBufferPool") @Nullable String embeddedBufferPool,
      @JsonProperty("schema") @Nullable String schema,
      @JsonProperty("viewSchema") @Nullable String viewSchema,
      @JsonProperty("accounts") @Nullable DatabaseAccounts accounts,
      @JsonProperty("poolSizes") @Nullable PoolSizes poolSizes) {
    return new DatabaseConfig(
        url == null || url.isBlank() ? null : url,
        requireNonNullElseGet(embeddedDirectory, DatabaseConfig::userCache),
        embeddedBufferPool == null || embeddedBufferPool.isBlank()
            ? BufferPool.usual()
            : DataSize.parse(embeddedBufferPool),
        requireNonNullElse(schema, "duet"),
        requireNonNullElse(viewSchema, "duet_app"),
        requireNonNullElseGet(accounts, DatabaseAccounts::usual),
        requireNonNullElseGet(poolSizes, PoolSizes::usual));
  }

  /** True when the server brings its own database. */
  public boolean isEmbedded() {
    return url == null;
  }

  /** The same configuration at a running server. */
  public DatabaseConfig at(String runningUrl, DatabaseAccounts knownAccounts) {
    return new DatabaseConfig(
        runningUrl,
        embeddedDirectory,
        embeddedBufferPool,
        schema,
        viewSchema,
        knownAccounts,
        poolSizes);
  }

  /** The same configuration with another directory for the embedded database. */
  public DatabaseConfig in(Path directory) {
    return new DatabaseConfig(
        url, directory, embeddedBufferPool, schema, viewSchema, accounts, poolSizes);
  }

  /** The same configuration with other schemas. */
  public DatabaseConfig withSchemas(String tables, String views) {
    return new DatabaseConfig(
        url, embeddedDirectory, embeddedBufferPool, tables, views, accounts, poolSizes);
  }

  /** The same configuration with other pools. */
  public DatabaseConfig withPoolSizes(PoolSizes sizes) {
    return new DatabaseConfig(
        url, embeddedDirectory, embeddedBufferPool, schema, viewSchema, accounts, sizes);
  }

  /** The URL that opens the given schema; an empty name opens none. */
  public String urlOf(String name) {
    if (url == null) {
      throw new IllegalStateException("The embedded database has not been started");
    }
    Matcher parts = URL.matcher(url);
    if (!parts.matches()) {
      throw new IllegalStateException("Unusable database URL");
    }
    return parts.group(1) + "/" + name + requireNonNullElse(parts.group(2), "");
  }

  private static Path userCache() {
    String cache = System.getenv("XDG_CACHE_HOME");
    Path parent =
        cache == null || cache.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(cache);
    return parent.resolve("duet");
  }
}
