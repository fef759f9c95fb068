package care.duet.server.risklist;

import care.duet.server.api.RiskListsApi;
import care.duet.server.api.model.Party;
import care.duet.server.api.model.SubmitRiskListRequest;
import care.duet.server.platform.http.Answer;
import care.duet.server.platform.http.Etags;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import care.duet.server.tenancy.PairingScope;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Serves the risk lists. */
final class RiskListResource implements RiskListsApi {

  private final PairingDb db;
  private final PairingPosts posts;
  private final RiskListService service;

  RiskListResource(PairingDb db, PairingPosts posts, RiskListService service) {
    this.db = db;
    this.posts = posts;
    this.service = service;
  }

  @Override
  public Response submitRiskList(
      PairingScope scope, SubmitRiskListRequest request, @Nullable String idempotencyKey) {
    RiskListDraft draft = RiskListMapping.toDraft(request);
    return posts.post(
        scope,
        idempotencyKey,
        "",
        request,
        tx -> {
          RiskList list = service.submit(tx, draft);
          return Answer.created(
              "/v1/pairings/" + scope.pairingId() + "/risk-lists/" + list.id(),
              list.etag(),
              RiskListMapping.toModel(list, service.entries(tx, list)));
        });
  }

  @Override
  public Response getRiskList(PairingScope scope, String riskListId, @Nullable String ifNoneMatch) {
    return db.read(
        scope,
        tx -> {
          RiskList list = service.get(tx, riskListId);
          return Etags.ok(
              ifNoneMatch, list.etag(), RiskListMapping.toModel(list, service.entries(tx, list)));
        });
  }

  @Override
  public Response listRiskLists(
      PairingScope scope,
      @Nullable Party party,
      @Nullable String cycle,
      Integer limit,
      @Nullable String cursor) {
    String side = party == null ? null : party.toString();
    PageRequest page =
        PageRequest.of(
            limit, cursor, "listRiskLists|" + scope.pairingId() + "|" + side + "|" + cycle);
    return db.read(scope, tx -> service.list(tx, side, cycle, page))
        .toResponse(RiskListMapping::toPage);
  }
}
