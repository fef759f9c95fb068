package care.duet.server.apiclient;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The tables api_clients and api_keys; they belong to the platform, not to a pairing. */
interface ApiClientDao {

  @SqlUpdate(
      """
      INSERT INTO api_clients
          (id, organization_id, administrator, name, created_at, updated_at, version)
      VALUES (:id, :organizationId, :administrator, :name, :createdAt, :updatedAt, :version)
      """)
  void insert(@BindMethods ApiClient client);

  @SqlQuery("SELECT * FROM api_clients WHERE id = :id")
  @Nullable ApiClient find(String id);

  @SqlQuery("SELECT COUNT(*) FROM api_clients WHERE administrator")
  int administrators();

  @SqlQuery(
      """
      SELECT * FROM api_clients
       WHERE (:organization IS NULL OR organization_id = :organization) AND id > :after
       ORDER BY id
       LIMIT :rows
      """)
  List<ApiClient> list(@Nullable String organization, String after, int rows);

  @SqlUpdate(
      """
      INSERT INTO api_keys
          (id, client_id, secret_hash, last_four, name, created_at, expires_at, version)
      VALUES (:id, :clientId, :hash, :lastFour, :name, :createdAt, :expiresAt, :version)
      """)
  void insertKey(@BindMethods IssuedKey key, byte[] hash);

  @SqlQuery(
      """
      SELECT id, client_id, name, last_four, created_at, expires_at, last_used_at, revoked_at,
             version
        FROM api_keys WHERE id = :id AND client_id = :client
      """)
  @Nullable IssuedKey findKey(String client, String id);

  @SqlQuery(
      """
      SELECT id, client_id, name, last_four, created_at, expires_at, last_used_at, revoked_at,
             version
        FROM api_keys WHERE client_id = :client AND id > :after
       ORDER BY id
       LIMIT :rows
      """)
  List<IssuedKey> listKeys(String client, String after, int rows);

  @SqlUpdate(
      """
      UPDATE api_keys SET revoked_at = :now, version = version + 1
       WHERE id = :id AND client_id = :client AND revoked_at IS NULL
      """)
  int revoke(String client, String id, Instant now);
}
