package care.duet.server.patient;

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

/** The tables patients, patient_records and discrepancy_resolutions. */
interface PatientDao extends PairingDao {

  @SqlQuery(
      """
      SELECT * FROM patient_records
       WHERE pairing_id = :pairingId AND party = :party AND identifier IN (<identifiers>)
      """)
  List<PatientRecord> byIdentifiers(String party, @BindList List<String> identifiers);

  @SqlBatch(
      """
      INSERT INTO patients (pairing_id, id, created_at, version, plan_known, practice_known)
      VALUES (:pairingId, :id, :now, 1, :plan, :practice)
      """)
  @BatchChunkSize(500)
  void insertPatients(List<String> id, Instant now, boolean plan, boolean practice);

  @SqlBatch(
      """
      INSERT INTO patient_records
          (pairing_id, party, identifier, patient_id, given_name, family_name, suffix,
           birth_date, sex, middle_name, phone, address, city, state, postal_code, language,
           pcp_name, pcp_npi, insurance_member_id, name_key, phone_key, updated_at, home_patient_id, matched_with)
      VALUES
          (:pairingId, :party, :identifier, :patientId, :givenName, :familyName, :suffix,
           :birthDate, :sex, :demographics.middleName, :demographics.phone,
           :demographics.address, :demographics.city, :demographics.state,
           :demographics.postalCode, :demographics.language, :demographics.pcpName,
           :demographics.pcpNpi, :demographics.insuranceMemberId, :nameKey, :phoneKey, :updatedAt, :homePatientId, :matchedWith)
      ON DUPLICATE KEY UPDATE
          patient_id = VALUES(patient_id), given_name = VALUES(given_name),
          family_name = VALUES(family_name), suffix = VALUES(suffix),
          birth_date = VALUES(birth_date), sex = VALUES(sex), middle_name = VALUES(middle_name),
          phone = VALUES(phone), address = VALUES(address), city = VALUES(city),
          state = VALUES(state), postal_code = VALUES(postal_code), language = VALUES(language),
          pcp_name = VALUES(pcp_name), pcp_npi = VALUES(pcp_npi),
          insurance_member_id = VALUES(insurance_member_id), name_key = VALUES(name_key),
          phone_key = VALUES(phone_key), updated_at = VALUES(updated_at),
          home_patient_id = VALUES(home_patient_id), matched_with = VALUES(matched_with)
      """)
  @BatchChunkSize(500)
  void putRecords(@BindMethods List<PatientRecord> records);

  @SqlQuery(
      """
      SELECT * FROM patient_records
       WHERE pairing_id = :pairingId AND matched_with <=> :with AND party = :party
       ORDER BY identifier
       LIMIT :limit
      """)
  List<PatientRecord> matchedWith(String party, @Nullable String with, int limit);

  /** One of the ways in which records were compared that is not this one. */
  @SqlQuery(
      """
      SELECT matched_with FROM patient_records
       WHERE pairing_id = :pairingId AND matched_with <> :with AND party = :party
       LIMIT 1
      """)
  @Nullable String matchedOtherwise(String party, String with);

  @SqlQuery("SELECT COUNT(*) FROM patient_records WHERE pairing_id = :pairingId AND party = :party")
  int count(String party);

  @SqlQuery(
      """
      SELECT * FROM patient_records
       WHERE pairing_id = :pairingId AND party = :party
       ORDER BY SHA1(identifier), identifier
       LIMIT :most
      """)
  List<PatientRecord> sample(String party, int most);

  /** Where the records went that were this patient's own. */
  @SqlQuery(
      """
      SELECT DISTINCT patient_id FROM patient_records
       WHERE pairing_id = :pairingId AND home_patient_id = :id AND patient_id <> :id
      """)
  List<String> heirs(String id);

  @SqlQuery(
      """
      SELECT id, plan_known, practice_known, version FROM patients
       WHERE pairing_id = :pairingId AND id IN (<ids>)
       ORDER BY id
      """)
  List<PatientRow> rows(@BindList List<String> ids);

  @SqlQuery(
      """
      SELECT * FROM patient_records WHERE pairing_id = :pairingId AND patient_id IN (<patients>)
      """)
  List<PatientRecord> byPatients(@BindList List<String> patients);

  @SqlQuery(
      """
      SELECT plan_member_id, mrn, reason, probability, weight, model_version, since, decided_party
        FROM match_pairs
       WHERE pairing_id = :pairingId AND plan_member_id IN (<identifiers>) AND outcome = 'linked'
      """)
  List<MatchRow> matches(@BindList List<String> identifiers);

  @SqlQuery(
      """
      SELECT p.id, p.plan_known, p.practice_known, p.version
        FROM patients p
       WHERE p.pairing_id = :pairingId
         AND (p.plan_known OR p.practice_known)
         AND (:after IS NULL OR p.id > :after)
         AND (:planKnown IS NULL OR p.plan_known = :planKnown)
         AND (:practiceKnown IS NULL OR p.practice_known = :practiceKnown)
         AND (:discrepancy IS NULL OR (p.open_discrepancies > 0) = :discrepancy)
         AND (:listed IS NULL OR :listed =
              EXISTS (SELECT 1 FROM combined_list_heads h
                        JOIN combined_list_entries e
                          ON e.pairing_id = :pairingId AND e.list_version = h.version
                        JOIN listed_patients l
                          ON l.pairing_id = :pairingId AND l.id = e.entry_id
                       WHERE h.pairing_id = :pairingId AND l.patient_id = p.id
                         AND l.state = 'active'))
         AND (:coveredOn IS NULL OR
              EXISTS (SELECT 1 FROM patient_records r
                        JOIN imported_facts f
                          ON f.pairing_id = :pairingId AND f.kind = 'eligibility_spans'
                         AND f.identifier = r.identifier
                       WHERE r.pairing_id = :pairingId AND r.patient_id = p.id
                         AND r.party = 'plan' AND f.ended_at IS NULL
                         AND f.starts_on <= :coveredOn
                         AND (f.ends_on IS NULL OR f.ends_on >= :coveredOn)))
         AND (:pcpNpi IS NULL OR
              EXISTS (SELECT 1 FROM patient_records r
                       WHERE r.pairing_id = :pairingId AND r.patient_id = p.id
                         AND r.pcp_npi = :pcpNpi))
       ORDER BY p.id
       LIMIT :limit
      """)
  List<PatientRow> list(
      @BindMethods PatientFilter filter,
      @Bind("after") @Nullable String after,
      @Bind("limit") int limit);

  @SqlQuery(
      """
      SELECT DISTINCT patient_id FROM patient_records
       WHERE pairing_id = :pairingId
         AND (:party IS NULL OR (party = :party AND identifier = :identifier))
         AND (:birthDate IS NULL OR birth_date = :birthDate)
         AND (:namePattern IS NULL OR name_key LIKE :namePattern)
         AND (:phoneKey IS NULL OR phone_key = :phoneKey)
       ORDER BY patient_id
       LIMIT :limit
      """)
  List<String> search(@BindMethods Sought sought, @Bind("limit") int limit);

  /** Every row is there already. */
  @SqlBatch(
      """
      INSERT INTO patients
          (pairing_id, id, created_at, version, plan_known, practice_known, open_discrepancies)
      VALUES
          (:pairingId, :id, :now, 1, :planKnown, :practiceKnown, :openDiscrepancies)
      ON DUPLICATE KEY UPDATE
          version = version + 1, plan_known = VALUES(plan_known),
          practice_known = VALUES(practice_known), open_discrepancies = VALUES(open_discrepancies)
      """)
  @BatchChunkSize(500)
  void summarize(@BindMethods List<PatientSummary> summaries);

  @SqlQuery(
      """
      SELECT patient_id, field, plan_value, practice_value, value, note, resolved_party,
             resolved_by, resolved_at
        FROM discrepancy_resolutions
       WHERE pairing_id = :pairingId AND patient_id IN (<patients>)
      """)
  List<Resolution> resolutions(@BindList List<String> patients);

  @SqlUpdate(
      """
      INSERT INTO discrepancy_resolutions
          (pairing_id, patient_id, field, plan_value, practice_value, value, note, resolved_party,
           resolved_by, resolved_at)
      VALUES
          (:pairingId, :patientId, :field, :planValue, :practiceValue, :value, :note,
           :resolvedParty, :resolvedBy, :resolvedAt)
      ON DUPLICATE KEY UPDATE
          plan_value = VALUES(plan_value), practice_value = VALUES(practice_value),
          value = VALUES(value), note = VALUES(note), resolved_party = VALUES(resolved_party),
          resolved_by = VALUES(resolved_by), resolved_at = VALUES(resolved_at)
      """)
  void resolve(@BindMethods Resolution resolution);
}
