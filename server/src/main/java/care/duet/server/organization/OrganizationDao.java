package care.duet.server.organization;

import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The table organizations; it belongs to the platform, not to a pairing. */
interface OrganizationDao {

  @SqlUpdate(
      """
      INSERT INTO organizations (id, kind, external_id, name, created_at, updated_at, version)
      VALUES (:id, :kind, :externalId, :name, :createdAt, :updatedAt, :version)
      """)
  void insert(@BindMethods Organization organization);

  @SqlQuery("SELECT * FROM organizations WHERE id = :id")
  @Nullable Organization find(String id);

  @SqlQuery(
      """
      SELECT * FROM organizations
       WHERE (:kind IS NULL OR kind = :kind)
         AND (:externalId IS NULL OR external_id = :externalId)
         AND id > :after
       ORDER BY id
       LIMIT :rows
      """)
  List<Organization> list(
      @Nullable String kind, @Nullable String externalId, String after, int rows);

  @SqlUpdate(
      """
      UPDATE organizations SET name = :name, updated_at = :updatedAt, version = :version
       WHERE id = :id AND version = :version - 1
      """)
  int update(@BindMethods Organization organization);
}
