package care.duet.server.cases;

import care.duet.server.tenancy.PairingDao;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Reads what is known of who is close to a patient. */
interface AdviceDao extends PairingDao {

  @SqlQuery("SELECT COUNT(*) FROM patients WHERE pairing_id = :pairingId AND id = :patientId")
  boolean isPatient(String patientId);

  @SqlQuery(
      """
      SELECT f.kind, f.starts_on, f.content
        FROM patient_records r
        JOIN imported_facts f
          ON f.pairing_id = :pairingId
         AND f.kind IN ('plan_members', 'member_providers') AND f.identifier = r.identifier
         AND f.ended_at IS NULL
       WHERE r.pairing_id = :pairingId AND r.patient_id = :patientId AND r.party = 'plan'
       UNION ALL
      SELECT f.kind, f.starts_on, f.content
        FROM patient_records r
        JOIN imported_facts f
          ON f.pairing_id = :pairingId
         AND f.kind IN ('practice_patients', 'visits') AND f.identifier = r.identifier
         AND f.ended_at IS NULL
       WHERE r.pairing_id = :pairingId AND r.patient_id = :patientId AND r.party = 'practice'
      """)
  List<KnownFact> facts(String patientId);

  /** Whether the practice has sent files that would tell of a visit. */
  @SqlQuery(
      """
      SELECT COUNT(*) > 0 FROM imports
       WHERE pairing_id = :pairingId AND kind IN ('practice_patients', 'visits')
         AND state = 'succeeded'
      """)
  boolean hasVisits();

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
