package care.duet.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.security.ApiKey;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.TestDatabase;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A key's secret is in the answer that issues it and in no row of the database. */
final class SecretStorageIT {

  @Test
  void onlyTheHashOfAKeyIsStored() throws SQLException {
    String client = TestPairing.client(TestPairing.organization("practice"));
    String keys = "/v1/api-clients/" + client + "/keys";
    Api administrator = TestServer.get().administrator();
    Api once = administrator.with("Idempotency-Key", UUID.randomUUID().toString());
    Answer issued = once.post(keys, "{\"name\": \"a key\"}");
    once.post(keys, "{\"name\": \"a key\"}");
    String secret = issued.text("/secret");
    assertThat(administrator.as(secret).get("/v1/whoami").status()).isEqualTo(200);

    List<String> rows = everyRow();

    assertThat(rows).anyMatch(row -> row.contains(issued.text("/key/id")));
    assertThat(rows).noneMatch(row -> row.contains(secret));
    assertThat(rows).noneMatch(row -> row.contains(secret.substring(ApiKey.PREFIX.length())));
    assertThat(administrator.get(keys).body()).doesNotContain(secret);
    assertThat(administrator.as(secret).get("/v1/whoami").body()).doesNotContain(secret);
  }

  @Test
  void aKeyNeverWritesItselfDown() {
    ApiKey key = ApiKey.random();

    assertThat(key.toString()).doesNotContain(key.secret()).endsWith(key.lastFour());
  }

  private static List<String> everyRow() throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = TestDatabase.get().unwalled()) {
      for (String table : tables(connection)) {
        try (Statement statement = connection.createStatement();
            ResultSet row = statement.executeQuery("SELECT * FROM `" + table + "`")) {
          while (row.next()) {
            rows.add(text(row));
          }
        }
      }
    }
    return rows;
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            SELECT table_name FROM information_schema.tables
             WHERE table_schema = ? AND table_type = 'BASE TABLE'
            """)) {
      statement.setString(1, TestDatabase.get().config().schema());
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          tables.add(row.getString(1));
        }
      }
    }
    assertThat(tables).contains("api_keys", "platform_idempotency_keys", "platform_audit_events");
    return tables;
  }

  private static String text(ResultSet row) throws SQLException {
    StringBuilder text = new StringBuilder();
    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
      byte[] bytes = row.getBytes(column);
      text.append(bytes == null ? "" : new String(bytes, StandardCharsets.ISO_8859_1)).append('|');
    }
    return text.toString();
  }
}
