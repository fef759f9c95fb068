package care.duet.server.packet;

import care.duet.server.tenancy.PairingDao;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Reads what packets are made of, for many patients at once. */
@RegisterConstructorMapper(RecordRow.class)
@RegisterConstructorMapper(KnownRow.class)
interface PacketDao extends PairingDao {

  @SqlQuery(
      """
      WITH RECURSIVE n (i) AS (
        SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < JSON_LENGTH(:patients))
      SELECT r.patient_id, r.party, r.identifier, r.given_name, r.family_name, r.suffix,
             r.birth_date, r.updated_at
        FROM n
        STRAIGHT_JOIN patient_records r
          ON r.pairing_id = :pairingId
         AND r.patient_id = CONVERT(
               JSON_UNQUOTE(JSON_EXTRACT(:patients, CONCAT('$[', n.i, ']'))) USING ascii)
       ORDER BY n.i, r.party, r.identifier
      """)
  List<RecordRow> records(String patients);

  /** The kinds in which a side has sent a file; only those can hold anything. */
  @SqlQuery(
      """
      SELECT DISTINCT kind FROM imports
       WHERE pairing_id = :pairingId AND state = 'succeeded'
      """)
  Set<String> suppliedKinds();

  @SqlQuery(
      """
      WITH RECURSIVE n (i) AS (
        SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < JSON_LENGTH(:patients)),
      k AS (
        SELECT DISTINCT party, kind FROM imports
         WHERE pairing_id = :pairingId AND kind NOT IN ('claims_monthly', 'visits'))
      SELECT r.patient_id, r.party, f.kind, f.starts_on, f.ends_on, f.content, s.submitted_at
        FROM n
        STRAIGHT_JOIN patient_records r
          ON r.pairing_id = :pairingId
         AND r.patient_id = CONVERT(
               JSON_UNQUOTE(JSON_EXTRACT(:patients, CONCAT('$[', n.i, ']'))) USING ascii)
        STRAIGHT_JOIN k ON k.party = r.party
        STRAIGHT_JOIN imported_facts f
          ON f.pairing_id = :pairingId AND f.kind = k.kind AND f.identifier = r.identifier
         AND f.ended_at IS NULL
        STRAIGHT_JOIN imports s ON s.pairing_id = :pairingId AND s.id = f.import_id
      """)
  List<KnownRow> facts(String patients);
}
