package care.duet.server.history;

import care.duet.server.tenancy.PairingDao;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Reads what is known of one patient. */
interface HistoryDao extends PairingDao {

  @SqlQuery(
      """
      SELECT party, identifier FROM patient_records
       WHERE pairing_id = :pairingId AND patient_id = :patientId
      """)
  List<IdentifierRow> identifiers(String patientId);

  @SqlQuery(
      """
      SELECT kind, MAX(submitted_at) AS last_at FROM imports
       WHERE pairing_id = :pairingId AND kind IN (<kinds>) AND state = 'succeeded'
       GROUP BY kind
      """)
  List<SuppliedRow> supplied(@BindList List<String> kinds);

  /** The identifiers are one side's, as the kinds are. */
  @SqlQuery(
      """
      SELECT f.kind, f.identifier, f.fact_key, f.starts_on, f.ends_on, f.content, s.submitted_at
        FROM imported_facts f
        JOIN imports s ON s.pairing_id = :pairingId AND s.id = f.import_id
       WHERE f.pairing_id = :pairingId AND f.kind IN (<kinds>) AND f.identifier IN (<identifiers>)
         AND f.ended_at IS NULL
      """)
  List<FactRow> facts(@BindList List<String> kinds, @BindList List<String> identifiers);
}
