package care.duet.server.testing;

import care.duet.server.DuetApplication;
import care.duet.server.DuetConfiguration;
import care.duet.server.platform.db.DatabaseAccount;
import care.duet.server.platform.db.DatabaseAccounts;
import care.duet.server.platform.db.DatabaseConfig;
import care.duet.server.security.ApiKey;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.testing.ConfigOverride;
import io.dropwizard.testing.DropwizardTestSupport;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/** A server on the test database, started once per run; others can be started beside it. */
public final class TestServer {

  private static final class Shared {
    private static final TestServer INSTANCE = start(DuetApplication::new);
  }

  // The first server on a database makes the administrator, so all servers share one key.
  private static final ApiKey ADMINISTRATOR = ApiKey.random();

  private final DropwizardTestSupport<DuetConfiguration> support;

  private TestServer(DropwizardTestSupport<DuetConfiguration> support) {
    this.support = support;
  }

  /** The server of this run. */
  public static TestServer get() {
    return Shared.INSTANCE;
  }

  /** Starts another server on the same database; the caller stops it. */
  public static TestServer start(Supplier<DuetApplication> server) {
    return start(server, Map.of());
  }

  /** Starts another server that has some settings of its own; the caller stops it. */
  public static TestServer start(Supplier<DuetApplication> server, Map<String, String> settings) {
    ConfigOverride[] overrides = overrides(settings);
    DropwizardTestSupport<DuetConfiguration> support =
        new DropwizardTestSupport<>(DuetApplication.class, "duet.yml", overrides) {
          @Override
          public DuetApplication newApplication() {
            return server.get();
          }
        };
    try {
      support.before();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    // They are system properties and would reach servers that others start in this process.
    for (ConfigOverride override : overrides) {
      override.removeFromSystemProperties();
    }
    return new TestServer(support);
  }

  /** Stops a server that {@link #start} made. */
  public void stop() {
    support.after();
    // Stopping one server puts logging back to its beginning, where it is loud for the others.
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
  }

  /** Where the API is. */
  public URI uri() {
    return URI.create("http://127.0.0.1:" + support.getLocalPort());
  }

  /** What the server has been made of. */
  public Environment environment() {
    return support.getEnvironment();
  }

  /** Where health and metrics are. */
  public URI adminUri() {
    return URI.create("http://127.0.0.1:" + support.getAdminPort());
  }

  /** The administrator. */
  public Api administrator() {
    return new Api(uri(), ADMINISTRATOR.secret());
  }

  /** A caller without a key. */
  public Api anonymous() {
    return new Api(uri(), "");
  }

  private static ConfigOverride[] overrides(Map<String, String> more) {
    DatabaseConfig database = TestDatabase.get().config();
    DatabaseAccounts accounts = database.accounts();
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("server.applicationConnectors[0].port", "0");
    settings.put("server.adminConnectors[0].port", "0");
    settings.put("database.url", String.valueOf(database.url()));
    settings.put("database.schema", database.schema());
    settings.put("database.viewSchema", database.viewSchema());
    put(settings, "migrate", accounts.migrate());
    put(settings, "app", accounts.app());
    put(settings, "platform", accounts.platform());
    settings.put("bootstrapAdministratorKey", ADMINISTRATOR.secret());
    settings.put("logging.level", "WARN");
    // The servers of a run share a database and have clocks of their own.
    settings.put("backgroundJobs", "false");
    settings.putAll(more);
    return settings.entrySet().stream()
        .map(setting -> ConfigOverride.config(setting.getKey(), setting.getValue()))
        .toArray(ConfigOverride[]::new);
  }

  private static void put(Map<String, String> settings, String name, DatabaseAccount account) {
    settings.put("database.accounts." + name + ".user", account.user());
    if (account.password() != null) {
      settings.put("database.accounts." + name + ".password", account.password());
    }
  }
}
