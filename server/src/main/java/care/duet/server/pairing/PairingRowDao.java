package care.duet.server.pairing;

import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The table pairings as administrators see it: across pairings. */
interface PairingRowDao {

  @SqlUpdate(
      """
      INSERT INTO pairings
          (pairing_id, plan_organization_id, practice_organization_id, state, settings,
           created_at, updated_at, version)
      VALUES
          (:id, :planOrganizationId, :practiceOrganizationId, LOWER(:state), :settings,
           :createdAt, :updatedAt, :version)
      """)
  void insertAcrossPairings(@BindMethods Pairing pairing);

  @SqlQuery("SELECT * FROM pairings WHERE pairing_id = :id")
  @Nullable Pairing findAcrossPairings(String id);

  @SqlQuery(
      """
      SELECT * FROM pairings
       WHERE (:state IS NULL OR state = :state)
         AND (:organization IS NULL
              OR plan_organization_id = :organization
              OR practice_organization_id = :organization)
         AND pairing_id > :after
       ORDER BY pairing_id
       LIMIT :rows
      """)
  List<Pairing> listAcrossPairings(
      @Nullable String state, @Nullable String organization, String after, int rows);

  @SqlUpdate(
      """
      UPDATE pairings
         SET state = LOWER(:state), settings = :settings, updated_at = :updatedAt, version = :version
       WHERE pairing_id = :id AND version = :version - 1
      """)
  int updateAcrossPairings(@BindMethods Pairing pairing);
}
