package care.duet.bench.world;

import care.duet.server.platform.db.DatabaseAccount;
import care.duet.server.platform.db.DatabaseConfig;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * The product's own built-in configuration with another database and other ports.
 *
 * @param database what it works on
 * @param urlSuffix further parameters of the database's URL, or empty
 */
record ProductConfig(
    DatabaseConfig database, int port, int adminPort, String administratorKey, String urlSuffix) {

  private static final YAMLMapper YAML = new YAMLMapper();

  Path write(Home home, String name) throws IOException {
    ObjectNode root = builtIn();
    connector(root, "applicationConnectors").put("port", port);
    connector(root, "adminConnectors").put("port", adminPort);
    ObjectNode db = root.putObject("database");
    if (database.isEmbedded()) {
      db.put("embeddedDirectory", database.embeddedDirectory().toString());
    } else {
      db.put("url", database.url() + urlSuffix);
    }
    db.put("schema", database.schema());
    db.put("viewSchema", database.viewSchema());
    ObjectNode accounts = db.putObject("accounts");
    put(accounts.putObject("migrate"), database.accounts().migrate());
    put(accounts.putObject("app"), database.accounts().app());
    put(accounts.putObject("platform"), database.accounts().platform());
    root.put("migrateAtStart", true);
    root.put("bootstrapAdministratorKey", administratorKey);
    return home.write(name + ".yml", YAML.writeValueAsString(root));
  }

  private static ObjectNode builtIn() throws IOException {
    try (InputStream in = DatabaseConfig.class.getResourceAsStream("/duet.yml")) {
      return (ObjectNode) YAML.readTree(in);
    }
  }

  private static ObjectNode connector(ObjectNode root, String name) {
    return (ObjectNode) root.at("/server/" + name + "/0");
  }

  private static void put(ObjectNode node, DatabaseAccount account) {
    node.put("user", account.user());
    node.put("password", account.password());
  }
}
