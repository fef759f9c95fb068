package care.duet.server.audit;

import care.duet.server.tenancy.PairingDao;
import java.time.Instant;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Adds audit rows of a pairing; the database grants nothing else. */
interface AuditDao extends PairingDao {

  @SqlUpdate(
      """
      INSERT INTO audit_events
          (pairing_id, id, occurred_at, client_id, party, action, target_id, request_id)
      VALUES
          (:pairingId, :id, :occurredAt, :clientId, :party, :action, :targetId, :requestId)
      """)
  void insert(
      String id,
      Instant occurredAt,
      String clientId,
      String party,
      String action,
      String targetId,
      String requestId);
}
