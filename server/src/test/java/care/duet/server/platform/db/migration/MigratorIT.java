package care.duet.server.platform.db.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.duet.server.platform.db.DataSources;
import care.duet.server.platform.db.DatabaseAccounts;
import care.duet.server.platform.db.DatabaseConfig;
import care.duet.server.testing.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MigratorIT {
  private final TestDatabase database = TestDatabase.get();

  @Test
  void migratesFromNothingToHead() {
    assertThat(new Migrator(database.config()).status().atHead()).isTrue();
  }

  @Test
  void migratingAgainChangesNothing() throws SQLException {
    DatabaseConfig config = database.apart("again");
    new Migrator(config).migrate();
    List<List<String>> before = objects(config);

    new Migrator(config).migrate();

    assertThat(objects(config)).isEqualTo(before).isNotEmpty();
  }

  @Test
  void everyChangeCanBeTakenBackAndMadeAgain() throws SQLException {
    DatabaseConfig config = database.apart("back");
    Migrator migrator = new Migrator(config);
    migrator.migrate();
    List<List<String>> head = objects(config);
    int changes = Ddls.count(config, "SELECT COUNT(*) FROM DATABASECHANGELOG");

    for (int i = 1; i <= changes; i++) {
      migrator.rollback(1);
      assertThat(migrator.status().pending()).hasSize(i);
    }
    assertThat(objects(config)).isEmpty();

    migrator.migrate();
    assertThat(objects(config)).isEqualTo(head);
  }

  @Test
  void aLockLeftByAKilledMigrationDoesNotBlockTheNext() throws SQLException {
    DatabaseConfig config = database.apart("stale");
    Migrator migrator = new Migrator(config);
    migrator.migrate();
    migrator.rollback(1);
    try (Connection connection = new DataSources(config).migrate(config.schema())) {
      new Ddl(connection)
          .run("UPDATE DATABASECHANGELOGLOCK SET LOCKED = 1, LOCKGRANTED = NOW(), LOCKEDBY = 'x'");
    }

    migrator.migrate();

    assertThat(migrator.status().atHead()).isTrue();
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void theStatusGivesUpOnADatabaseThatDoesNotAnswer() throws IOException {
    // Takes connections and is silent, like a server that has been frozen.
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      DatabaseConfig config =
          DatabaseConfig.embedded()
              .at("jdbc:mysql://127.0.0.1:" + silent.getLocalPort(), DatabaseAccounts.usual());

      assertThatThrownBy(new Migrator(config)::status).isInstanceOf(MigrationException.class);
    }
  }

  @Test
  void rightsThatNoCommentDeclaresAreTakenAway() throws SQLException {
    DatabaseConfig config = database.apart("excess");
    Migrator migrator = new Migrator(config);
    migrator.migrate();
    List<List<String>> rights = rights(config);
    try (Connection connection = new DataSources(config).migrate("")) {
      Ddl ddl = new Ddl(connection);
      ddl.run("GRANT DELETE ON excess_views.audit_events TO 'excess_a'@'%'");
      ddl.run("GRANT SELECT ON excess.patient_records TO 'excess_p'@'%'");
      ddl.run("GRANT SELECT ON excess.* TO 'excess_a'@'%'");
      ddl.run("GRANT PROCESS ON *.* TO 'excess_a'@'%'");
    }
    assertThat(rights(config)).isNotEqualTo(rights);

    migrator.migrate();

    assertThat(rights(config)).isEqualTo(rights);
  }

  private static List<List<String>> objects(DatabaseConfig config) throws SQLException {
    return Ddls.query(
        config,
        """
        SELECT table_schema, table_name, column_name, column_type
          FROM information_schema.columns
         WHERE table_schema IN (?, ?) AND table_name NOT LIKE 'DATABASECHANGELOG%'
         ORDER BY table_schema, table_name, column_name
        """,
        config.schema(),
        config.viewSchema());
  }

  private static List<List<String>> rights(DatabaseConfig config) throws SQLException {
    return Ddls.query(
        config,
        """
        SELECT grantee, table_schema, table_name, privilege_type
          FROM information_schema.table_privileges WHERE grantee IN (?, ?)
        UNION ALL
        SELECT grantee, table_schema, '', privilege_type
          FROM information_schema.schema_privileges WHERE grantee IN (?, ?)
        UNION ALL
        SELECT grantee, '', '', privilege_type
          FROM information_schema.user_privileges WHERE grantee IN (?, ?)
         ORDER BY 1, 2, 3, 4
        """,
        "'excess_a'@'%'",
        "'excess_p'@'%'",
        "'excess_a'@'%'",
        "'excess_p'@'%'",
        "'excess_a'@'%'",
        "'excess_p'@'%'");
  }
}
