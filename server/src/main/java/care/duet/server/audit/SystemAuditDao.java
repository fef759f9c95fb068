package care.duet.server.audit;

import java.time.Instant;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Adds audit rows of the platform. */
interface SystemAuditDao {

  @SqlUpdate(
      """
      INSERT INTO platform_audit_events
          (id, occurred_at, client_id, action, target_id, target_pairing_id, request_id)
      VALUES
          (:id, :occurredAt, :clientId, :action, :targetId, :pairing, :requestId)
      """)
  void insertAcrossPairings(
      String id,
      Instant occurredAt,
      String clientId,
      String action,
      String targetId,
      @Nullable String pairing,
      String requestId);
}
