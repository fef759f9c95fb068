package care.duet.server.audit;

import care.duet.server.tenancy.PairingDao;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.statement.BatchChunkSize;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jspecify.annotations.Nullable;

/** Adds audit rows of a pairing; the database grants nothing else. */
interface AuditDao extends PairingDao {

  @SqlBatch(
      """
      INSERT INTO audit_events
          (pairing_id, id, occurred_at, client_id, party, action, target_id, request_id,
           on_behalf_of)
      VALUES
          (:pairingId, :id, :occurredAt, :clientId, :party, :action, :targetId, :requestId,
           :onBehalfOf)
      """)
  @BatchChunkSize(500)
  void insert(
      List<String> id,
      Instant occurredAt,
      String clientId,
      String party,
      String action,
      List<String> targetId,
      String requestId,
      @Nullable String onBehalfOf);
}
