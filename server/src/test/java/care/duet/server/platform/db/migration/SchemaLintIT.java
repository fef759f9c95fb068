package care.duet.server.platform.db.migration;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.platform.db.DatabaseConfig;
import care.duet.server.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What makes the database itself refuse a link from one pairing to another. */
class SchemaLintIT {
  private static final Set<String> WITHOUT_PAIRING =
      Set.of(
          "organizations",
          "api_clients",
          "api_keys",
          "platform_idempotency_keys",
          "platform_audit_events",
          "scheduled_tasks");

  // A client, an organization and their keys exist outside pairings.
  private static final Set<String> KEYS_ACROSS_PAIRINGS =
      Set.of(
          "client_grants.client_grants_client",
          "pairings.pairings_organizations",
          "pairings.pairings_practice");
  private static final Set<String> LINKS_OUT_OF_PAIRINGS =
      Set.of(
          "client_grants.client_grants_client_fk",
          "pairings.pairings_plan_fk",
          "pairings.pairings_practice_fk");

  private final DatabaseConfig config = TestDatabase.get().config();

  @Test
  void everyTableBelongsToAPairingOrToTheNamedList() throws SQLException {
    assertThat(
            column(
                """
                SELECT table_name FROM information_schema.tables t
                 WHERE table_schema = ? AND table_name NOT LIKE 'DATABASECHANGELOG%'
                   AND NOT EXISTS (SELECT 1 FROM information_schema.columns c
                        WHERE c.table_schema = t.table_schema AND c.table_name = t.table_name
                          AND c.column_name = 'pairing_id')
                """))
        .containsExactlyInAnyOrderElementsOf(WITHOUT_PAIRING);
  }

  @Test
  void everyKeyOfATenantTableLeadsWithThePairing() throws SQLException {
    assertThat(
            column(
                """
                SELECT CONCAT(table_name, '.', index_name) FROM information_schema.statistics s
                 WHERE table_schema = ? AND seq_in_index = 1 AND column_name <> 'pairing_id'
                   AND EXISTS (SELECT 1 FROM information_schema.columns c
                        WHERE c.table_schema = s.table_schema AND c.table_name = s.table_name
                          AND c.column_name = 'pairing_id')
                """))
        .containsExactlyInAnyOrderElementsOf(KEYS_ACROSS_PAIRINGS);
  }

  @Test
  void everyTenantTableHasAPrimaryKey() throws SQLException {
    assertThat(
            column(
                """
                SELECT table_name FROM information_schema.tables t
                 WHERE table_schema = ? AND table_type = 'BASE TABLE'
                   AND table_name NOT LIKE 'DATABASECHANGELOG%'
                   AND NOT EXISTS (SELECT 1 FROM information_schema.statistics s
                        WHERE s.table_schema = t.table_schema AND s.table_name = t.table_name
                          AND s.index_name = 'PRIMARY')
                """))
        .isEmpty();
  }

  @Test
  void everyLinkFromATenantTableCarriesThePairing() throws SQLException {
    assertThat(
            column(
                """
                SELECT CONCAT(table_name, '.', constraint_name)
                  FROM information_schema.key_column_usage k
                 WHERE table_schema = ? AND ordinal_position = 1
                   AND referenced_table_name IS NOT NULL
                   AND (column_name <> 'pairing_id' OR referenced_column_name <> 'pairing_id')
                   AND EXISTS (SELECT 1 FROM information_schema.columns c
                        WHERE c.table_schema = k.table_schema AND c.table_name = k.table_name
                          AND c.column_name = 'pairing_id')
                """))
        .containsExactlyInAnyOrderElementsOf(LINKS_OUT_OF_PAIRINGS);
  }

  /** With a second index an engine whose statistics are old may take that one, and read a panel. */
  @Test
  void matchKeysAreFoundInOneWayAlone() throws SQLException {
    assertThat(
            column(
                """
                SELECT CONCAT(index_name, ' ', column_name) FROM information_schema.statistics
                 WHERE table_schema = ? AND table_name = 'match_keys'
                 ORDER BY index_name, seq_in_index
                """))
        .containsExactly(
            "PRIMARY pairing_id", "PRIMARY match_key", "PRIMARY party", "PRIMARY identifier");
  }

  @Test
  void everyTableSaysWhoMayUseIt() throws SQLException {
    assertThat(
            column(
                """
                SELECT table_name FROM information_schema.tables
                 WHERE table_schema = ? AND table_comment = ''
                   AND table_name NOT LIKE 'DATABASECHANGELOG%'
                """))
        .isEmpty();
  }

  @Test
  void theAppAccountHasNoRightInTheBaseSchema() throws SQLException {
    assertThat(
            Ddls.query(
                config,
                """
                SELECT DISTINCT table_schema FROM information_schema.table_privileges
                 WHERE grantee = ?
                """,
                "'" + config.accounts().app().user() + "'@'%'"))
        .containsExactly(List.of(config.viewSchema()));
  }

  private List<String> column(String sql) throws SQLException {
    return Ddls.query(config, sql, config.schema()).stream().map(row -> row.get(0)).toList();
  }
}
