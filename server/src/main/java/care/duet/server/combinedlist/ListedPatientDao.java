package care.duet.server.combinedlist;

import care.duet.server.tenancy.PairingDao;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.BatchChunkSize;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** What stays with a listed patient from version to version. */
interface ListedPatientDao extends PairingDao {

  @SqlQuery(
      """
      SELECT * FROM listed_patients
       WHERE pairing_id = :pairingId AND patient_id IN (<patients>)
      """)
  List<ListedPatient> byPatients(@BindList List<String> patients);

  @SqlQuery("SELECT * FROM listed_patients WHERE pairing_id = :pairingId AND id = :id")
  @Nullable ListedPatient find(String id);

  /** How each side knows the patients. */
  @SqlQuery(
      """
      SELECT patient_id, party, identifier, given_name, family_name, suffix, birth_date, sex
        FROM patient_records
       WHERE pairing_id = :pairingId AND patient_id IN (<patients>)
       ORDER BY updated_at, identifier
      """)
  List<IdentityRow> identities(@BindList List<String> patients);

  /** Whom a side's list names, by its identifiers, as they are known now; the best rank first. */
  @SqlQuery(
      """
      SELECT r.patient_id, e.list_rank, e.risk_score, e.pcp_designated, e.additional, e.drivers
        FROM risk_list_entries e
        JOIN patient_records r
          ON r.pairing_id = :pairingId AND r.party = :party AND r.identifier = e.identifier
       WHERE e.pairing_id = :pairingId AND e.risk_list_id = :riskListId
       ORDER BY e.list_rank
      """)
  List<NamingRow> namings(String party, String riskListId);

  /** Keeps entries as they are after it turned out who is whom. */
  @SqlBatch(
      """
      INSERT INTO listed_patients
          (pairing_id, id, patient_id, state, removed_party, removed_code, removed_reason,
           removed_at, urgent_party, urgent_reason, urgent_at, plan_confirmed_at,
           practice_confirmed_at, risk_level, risk_confirmed, illness, readiness, social,
           health_systems, resources_of_care, assessed_party, assessed_at, home_patient_id,
           version)
      VALUES
          (:pairingId, :id, :patientId, :state, :removedParty, :removedCode, :removedReason,
           :removedAt, :urgentParty, :urgentReason, :urgentAt, :planConfirmedAt,
           :practiceConfirmedAt, :riskLevel, :riskConfirmed, :illness, :readiness, :social,
           :healthSystems, :resourcesOfCare, :assessedParty, :assessedAt, :homePatientId,
           :version)
      ON DUPLICATE KEY UPDATE
          patient_id = VALUES(patient_id), state = VALUES(state),
          removed_party = VALUES(removed_party), removed_code = VALUES(removed_code),
          removed_reason = VALUES(removed_reason), removed_at = VALUES(removed_at),
          urgent_party = VALUES(urgent_party), urgent_reason = VALUES(urgent_reason),
          urgent_at = VALUES(urgent_at), plan_confirmed_at = VALUES(plan_confirmed_at),
          practice_confirmed_at = VALUES(practice_confirmed_at),
          risk_level = VALUES(risk_level), risk_confirmed = VALUES(risk_confirmed),
          illness = VALUES(illness), readiness = VALUES(readiness), social = VALUES(social),
          health_systems = VALUES(health_systems),
          resources_of_care = VALUES(resources_of_care),
          assessed_party = VALUES(assessed_party), assessed_at = VALUES(assessed_at),
          home_patient_id = VALUES(home_patient_id), version = VALUES(version)
      """)
  @BatchChunkSize(500)
  void put(@BindMethods List<ListedPatient> patients);

  @SqlBatch(
      """
      INSERT INTO listed_patients (pairing_id, id, patient_id, state, risk_confirmed, version)
      VALUES (:pairingId, :entryId, :patientId, 'active', FALSE, 1)
      """)
  @BatchChunkSize(500)
  void insertAll(@BindMethods List<Standing> newcomers);

  @SqlUpdate(
      """
      UPDATE listed_patients
         SET state = 'removed', removed_party = :by, removed_code = :code,
             removed_reason = :reason, removed_at = :removedAt, version = version + 1
       WHERE pairing_id = :pairingId AND id = :id AND state = 'active'
      """)
  int remove(@Bind("id") String id, @Bind("by") String party, @BindMethods Removal removal);

  @SqlUpdate(
      """
      UPDATE listed_patients
         SET state = 'active', removed_party = NULL, removed_code = NULL,
             removed_reason = NULL, removed_at = NULL, version = version + 1
       WHERE pairing_id = :pairingId AND id = :id AND state = 'removed'
      """)
  int restore(String id);

  @SqlUpdate(
      """
      UPDATE listed_patients
         SET urgent_party = :by, urgent_reason = :reason, urgent_at = :addedAt,
             version = version + 1
       WHERE pairing_id = :pairingId AND id = :id
      """)
  int addUrgent(
      @Bind("id") String id, @Bind("by") String party, @BindMethods UrgentAddition addition);

  @SqlUpdate(
      """
      UPDATE listed_patients
         SET plan_confirmed_at = COALESCE(plan_confirmed_at, :plan),
             practice_confirmed_at = COALESCE(practice_confirmed_at, :practice),
             version = version + 1
       WHERE pairing_id = :pairingId AND id = :id
         AND ((:plan IS NOT NULL AND plan_confirmed_at IS NULL)
              OR (:practice IS NOT NULL AND practice_confirmed_at IS NULL))
      """)
  int confirm(String id, @Nullable Instant plan, @Nullable Instant practice);

  @SqlUpdate(
      """
      UPDATE listed_patients
         SET risk_level = :riskLevel, risk_confirmed = :riskConfirmed, illness = :illness,
             readiness = :readiness, social = :social, health_systems = :healthSystems,
             resources_of_care = :resourcesOfCare, assessed_party = :assessedParty,
             assessed_at = :assessedAt, version = :version
       WHERE pairing_id = :pairingId AND id = :id AND version = :version - 1
      """)
  int assess(@BindMethods ListedPatient patient);
}
