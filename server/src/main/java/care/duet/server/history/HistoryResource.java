package care.duet.server.history;

import care.duet.server.api.HistoryApi;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingScope;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Serves timelines and memberships. Neither is a mere read: that it was read is written down. */
final class HistoryResource implements HistoryApi {

  private final PairingDb db;
  private final HistoryService service;

  HistoryResource(PairingDb db, HistoryService service) {
    this.db = db;
    this.service = service;
  }

  @Override
  public Response listTimelineEvents(
      PairingScope scope,
      String patientId,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Integer limit,
      @Nullable String cursor) {
    Period period = new Period(from, to);
    PageRequest page =
        PageRequest.of(
            limit,
            cursor,
            "listTimelineEvents|" + scope.pairingId() + "|" + patientId + "|" + period);
    return db.inTransaction(scope, tx -> service.timeline(tx, patientId, period, page))
        .toResponse(TimelineMapping::toPage);
  }

  @Override
  public Response getMembership(PairingScope scope, String patientId, @Nullable LocalDate on) {
    Membership membership = db.inTransaction(scope, tx -> service.membership(tx, patientId, on));
    return Response.ok(MembershipMapping.toModel(membership)).build();
  }
}
