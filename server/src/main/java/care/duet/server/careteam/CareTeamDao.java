package care.duet.server.careteam;

import care.duet.server.tenancy.PairingDao;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The table care_team_members. Rows are never deleted. */
interface CareTeamDao extends PairingDao {

  @SqlUpdate(
      """
      INSERT INTO care_team_members
          (pairing_id, id, party, identifier, contact_id, role, starts_on, ends_on, is_open,
           version)
      VALUES
          (:pairingId, :id, :party, :identifier, :contactId, :role, :startsOn, :endsOn, :isOpen,
           :version)
      """)
  void insert(@BindMethods Membership membership);

  @SqlQuery(
      """
      SELECT m.*, c.name, c.position, c.email, c.telephone, c.version AS contact_version
        FROM patient_records r
        JOIN care_team_members m
          ON m.pairing_id = :pairingId AND m.party = r.party AND m.identifier = r.identifier
        JOIN contacts c ON c.pairing_id = :pairingId AND c.id = m.contact_id
       WHERE r.pairing_id = :pairingId AND r.patient_id = :patientId AND m.id = :id
      """)
  @Nullable Member find(String patientId, String id);

  /** A contact is a member on the days on which it is on the team at all. */
  @SqlQuery(
      """
      SELECT m.*, c.name, c.position, c.email, c.telephone, c.version AS contact_version
        FROM patient_records r
        JOIN care_team_members m
          ON m.pairing_id = :pairingId AND m.party = r.party AND m.identifier = r.identifier
        JOIN contacts c ON c.pairing_id = :pairingId AND c.id = m.contact_id
       WHERE r.pairing_id = :pairingId AND r.patient_id = :patientId
         AND (:party IS NULL OR m.party = :party)
         AND (:role IS NULL OR m.role = :role)
         AND (:activeOn IS NULL
              OR (m.starts_on <= :activeOn AND (m.ends_on IS NULL OR m.ends_on >= :activeOn)
                  AND c.active_from <= :activeOn
                  AND (c.active_to IS NULL OR c.active_to >= :activeOn)))
         AND (:after IS NULL OR m.id > :after)
       ORDER BY m.id
       LIMIT :rows
      """)
  List<Member> list(
      String patientId, @BindMethods MemberFilter filter, @Nullable String after, int rows);

  @SqlQuery(
      """
      SELECT COUNT(*)
        FROM patient_records r
        JOIN care_team_members m
          ON m.pairing_id = :pairingId AND m.party = r.party AND m.identifier = r.identifier
       WHERE r.pairing_id = :pairingId AND r.patient_id = :patientId
         AND m.contact_id = :contactId AND m.role = :role AND m.is_open
      """)
  int open(String patientId, String contactId, String role);

  @SqlUpdate(
      """
      UPDATE care_team_members
         SET starts_on = :startsOn, ends_on = :endsOn, is_open = :isOpen, version = :version
       WHERE pairing_id = :pairingId AND id = :id AND version = :version - 1
      """)
  int update(@BindMethods Membership membership);
}
