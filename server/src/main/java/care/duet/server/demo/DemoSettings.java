package care.duet.server.demo;

import care.duet.server.platform.db.DatabaseAccount;
import care.duet.server.platform.db.DatabaseConfig;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What the demo sets in the built-in configuration, whatever the environment says. */
final class DemoSettings {

  private DemoSettings() {}

  static Map<String, String> of(
      DatabaseConfig database, Port port, Port adminPort, String administratorKey) {
    Map<String, String> values = new HashMap<>();
    values.put("DUET_HOST", "127.0.0.1");
    values.put("DUET_PORT", port.setting());
    values.put("DUET_ADMIN_HOST", "127.0.0.1");
    values.put("DUET_ADMIN_PORT", adminPort.setting());
    values.put("DUET_DB_URL", Objects.requireNonNull(database.url()));
    values.put("DUET_DB_SCHEMA", database.schema());
    values.put("DUET_DB_VIEW_SCHEMA", database.viewSchema());
    putAccount(values, "MIGRATE", database.accounts().migrate());
    putAccount(values, "APP", database.accounts().app());
    putAccount(values, "PLATFORM", database.accounts().platform());
    values.put("DUET_DB_MIGRATE_AT_START", "false");
    values.put("DUET_BOOTSTRAP_ADMINISTRATOR_KEY", administratorKey);
    values.put("DUET_LOG_FORMAT", "console");
    values.put("DUET_LOG_LEVEL", "WARN");
    values.put("DUET_SHUTDOWN_DELAY", "0s");
    return values;
  }

  private static void putAccount(Map<String, String> values, String name, DatabaseAccount account) {
    values.put("DUET_DB_" + name + "_USER", account.user());
    values.put(
        "DUET_DB_" + name + "_PASSWORD",
        account.password() == null ? "" : Objects.requireNonNull(account.password()));
  }
}
