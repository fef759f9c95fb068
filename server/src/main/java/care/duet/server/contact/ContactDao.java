package care.duet.server.contact;

import care.duet.server.tenancy.PairingDao;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The table contacts. Rows are never deleted. */
interface ContactDao extends PairingDao {

  @SqlUpdate(
      """
      INSERT INTO contacts
          (pairing_id, id, party, role, name, position, email, telephone, credential,
           active_from, active_to, core_participant, client_ids, created_at, updated_at, version)
      VALUES
          (:pairingId, :id, :party, :role, :name, :position, :email, :telephone, :credential,
           :activeFrom, :activeTo, :coreParticipant, :clientIds, :createdAt, :updatedAt, :version)
      """)
  void insert(@BindMethods Contact contact);

  @SqlQuery("SELECT * FROM contacts WHERE pairing_id = :pairingId AND id = :id")
  @Nullable Contact find(String id);

  @SqlQuery("SELECT * FROM contacts WHERE pairing_id = :pairingId AND id IN (<ids>)")
  List<Contact> byIds(@BindList List<String> ids);

  @SqlQuery(
      """
      SELECT * FROM contacts
       WHERE pairing_id = :pairingId
         AND (:party IS NULL OR party = :party)
         AND (:role IS NULL OR role = :role)
         AND (:activeOn IS NULL
              OR (active_from <= :activeOn AND (active_to IS NULL OR active_to >= :activeOn)))
         AND (:coreParticipant IS NULL OR core_participant = :coreParticipant)
         AND (:after IS NULL OR id > :after)
       ORDER BY id
       LIMIT :rows
      """)
  List<Contact> list(@BindMethods ContactFilter filter, @Nullable String after, int rows);

  @SqlUpdate(
      """
      UPDATE contacts
         SET name = :name, position = :position, email = :email, telephone = :telephone,
             credential = :credential, active_from = :activeFrom, active_to = :activeTo,
             core_participant = :coreParticipant, client_ids = :clientIds,
             updated_at = :updatedAt, version = :version
       WHERE pairing_id = :pairingId AND id = :id AND version = :version - 1
      """)
  int update(@BindMethods Contact contact);
}
