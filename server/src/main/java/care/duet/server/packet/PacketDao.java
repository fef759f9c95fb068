package care.duet.server.packet;

import care.duet.server.tenancy.PairingDao;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Reads what packets are made of, for many patients at once. */
interface PacketDao extends PairingDao {

  @SqlQuery(
      """
      SELECT patient_id, party, identifier, given_name, family_name, suffix, birth_date, updated_at
        FROM patient_records
       WHERE pairing_id = :pairingId AND patient_id IN (<patients>)
       ORDER BY party, identifier
      """)
  List<RecordRow> records(@BindList List<String> patients);

  @SqlQuery(
      """
      SELECT party, kind, supplied, revision FROM fact_kinds
       WHERE pairing_id = :pairingId
      """)
  List<KindRow> kinds();

  /** The identifiers are one side's, as the kinds are. */
  @SqlQuery(
      """
      SELECT f.identifier, f.kind, f.starts_on, f.ends_on, f.content, DATE(s.submitted_at) AS as_of
        FROM imported_facts f
        JOIN imports s ON s.pairing_id = :pairingId AND s.id = f.import_id
       WHERE f.pairing_id = :pairingId AND f.kind IN (<kinds>) AND f.identifier IN (<identifiers>)
         AND f.ended_at IS NULL
      """)
  List<KnownRow> facts(@BindList List<String> kinds, @BindList List<String> identifiers);
}
