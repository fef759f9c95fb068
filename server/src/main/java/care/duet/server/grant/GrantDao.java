package care.duet.server.grant;

import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The table client_grants as administrators see it: across pairings. */
interface GrantDao {

  @SqlUpdate(
      """
      INSERT INTO client_grants (pairing_id, id, client_id, role, created_at, version)
      VALUES (:pairingId, :id, :clientId, LOWER(:role), :createdAt, :version)
      """)
  void insertAcrossPairings(@BindMethods Grant grant);

  @SqlQuery("SELECT * FROM client_grants WHERE id = :id")
  @Nullable Grant findAcrossPairings(String id);

  @SqlQuery(
      """
      SELECT * FROM client_grants
       WHERE (:client IS NULL OR client_id = :client)
         AND (:pairing IS NULL OR pairing_id = :pairing)
         AND id > :after
       ORDER BY id
       LIMIT :rows
      """)
  List<Grant> listAcrossPairings(
      @Nullable String client, @Nullable String pairing, String after, int rows);

  @SqlUpdate("DELETE FROM client_grants WHERE pairing_id = :pairingId AND id = :id")
  int deleteAcrossPairings(@BindMethods Grant grant);
}
