package care.duet.server.cases;

import care.duet.server.tenancy.PairingDao;
import java.time.LocalDate;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Reads who looks after a patient. */
interface AdviceDao extends PairingDao {

  @SqlQuery(
      """
      SELECT COUNT(*) > 0
        FROM patient_records r
        JOIN care_team_members m
          ON m.pairing_id = :pairingId AND m.party = r.party AND m.identifier = r.identifier
        JOIN contacts c ON c.pairing_id = :pairingId AND c.id = m.contact_id
       WHERE r.pairing_id = :pairingId AND r.patient_id = :patientId AND c.party = 'practice'
         AND m.starts_on <= :today AND (m.ends_on IS NULL OR m.ends_on >= :today)
         AND c.active_from <= :today AND (c.active_to IS NULL OR c.active_to >= :today)
      """)
  boolean isOnPracticeCareTeam(String patientId, LocalDate today);
}
