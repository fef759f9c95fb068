package care.duet.server;

import care.duet.server.platform.db.DatabaseConfig;
import care.duet.server.platform.mail.MailConfig;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dropwizard.core.Configuration;
import io.dropwizard.util.Duration;
import org.jspecify.annotations.Nullable;

/** The server's configuration; every value has a default that runs the embedded database. */
public final class DuetConfiguration extends Configuration {

  private static final int ONE_MEBIBYTE = 1024 * 1024;
  private static final long ONE_GIBIBYTE = 1L << 30;

  @JsonProperty private DatabaseConfig database = DatabaseConfig.embedded();
  @JsonProperty private boolean migrateAtStart;
  @JsonProperty private @Nullable String bootstrapAdministratorKey;
  @JsonProperty private int maxBodyBytes = ONE_MEBIBYTE;
  @JsonProperty private long maxImportBytes = ONE_GIBIBYTE;
  @JsonProperty private boolean backgroundJobs = true;
  @JsonProperty private MailConfig mail = MailConfig.none();
  @JsonProperty private Duration shutdownDelay = Duration.seconds(0);

  /** Where the database is. */
  public DatabaseConfig database() {
    return database;
  }

  /**
   * Whether the server migrates an external database when it starts; the embedded one it always
   * does.
   */
  public boolean migrateAtStart() {
    return migrateAtStart;
  }

  /** The key of the first administrator; generated and shown once when absent. */
  public @Nullable String bootstrapAdministratorKey() {
    return bootstrapAdministratorKey == null || bootstrapAdministratorKey.isBlank()
        ? null
        : bootstrapAdministratorKey;
  }

  /** How large a request's body may be. */
  public int maxBodyBytes() {
    return maxBodyBytes;
  }

  /** How large an imported file may be, unpacked. */
  public long maxImportBytes() {
    return maxImportBytes;
  }

  /** Whether this server takes part in the work that is done at its time. */
  public boolean backgroundJobs() {
    return backgroundJobs;
  }

  /** Where e-mails go out. */
  public MailConfig mail() {
    return mail;
  }

  /** How long the server goes on working after it has begun to answer that it is not ready. */
  public Duration shutdownDelay() {
    return shutdownDelay;
  }
}
