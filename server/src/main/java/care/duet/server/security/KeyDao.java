package care.duet.server.security;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Looks keys up. Works across pairings by nature: the caller is not known yet. */
interface KeyDao {

  /** One round trip for key, client, organization and the roles in the pairing of the path. */
  @SqlQuery(
      """
      SELECT k.id AS key_id, k.last_four, k.expires_at, k.revoked_at, k.last_used_at,
             c.id AS client_id, c.name AS client_name, c.administrator,
             c.organization_id, o.kind AS organization_kind, p.state AS pairing_state,
             (SELECT GROUP_CONCAT(g.role) FROM client_grants g
               WHERE g.client_id = c.id AND g.pairing_id = p.pairing_id) AS roles
        FROM api_keys k
        JOIN api_clients c ON c.id = k.client_id
        LEFT JOIN organizations o ON o.id = c.organization_id
        LEFT JOIN pairings p ON p.pairing_id = :pairing
       WHERE k.secret_hash = :hash
      """)
  Optional<KeyRow> findAcrossPairings(byte[] hash, @Nullable String pairing);

  @SqlUpdate("UPDATE api_keys SET last_used_at = :now WHERE id = :id")
  void used(String id, Instant now);
}
