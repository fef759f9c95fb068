package care.duet.server.pairing;

import care.duet.server.api.PairingsApi;
import care.duet.server.api.model.CreatePairingRequest;
import care.duet.server.api.model.UpdatePairingSettingsRequest;
import care.duet.server.platform.http.Answer;
import care.duet.server.platform.http.Etags;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.security.Caller;
import care.duet.server.security.CurrentCaller;
import care.duet.server.security.SystemPosts;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Serves the pairings. */
final class PairingResource implements PairingsApi {

  private final PairingService service;
  private final SystemPosts posts;
  private final PairingMapping mapping;
  private final CurrentCaller current;

  PairingResource(
      PairingService service, SystemPosts posts, PairingMapping mapping, CurrentCaller current) {
    this.service = service;
    this.posts = posts;
    this.mapping = mapping;
    this.current = current;
  }

  @Override
  public Response createPairing(CreatePairingRequest request, @Nullable String idempotencyKey) {
    Caller caller = current.get();
    ObjectNode settings = mapping.settings(request.getSettings());
    return posts.post(
        caller,
        idempotencyKey,
        "",
        request,
        tx -> {
          Pairing made =
              service.create(
                  tx,
                  caller,
                  request.getPlanOrganizationId(),
                  request.getPracticeOrganizationId(),
                  settings);
          return Answer.created("/v1/pairings/" + made.id(), made.etag(), mapping.toModel(made));
        });
  }

  @Override
  public Response getPairing(String id, @Nullable String ifNoneMatch) {
    Pairing found = service.get(id);
    return Etags.ok(ifNoneMatch, found.etag(), mapping.toModel(found));
  }

  @Override
  public Response listPairings(
      care.duet.server.api.model.@Nullable PairingState state,
      @Nullable String organizationId,
      Integer limit,
      @Nullable String cursor) {
    String stateCode = state == null ? null : state.toString();
    PageRequest page =
        PageRequest.of(limit, cursor, "listPairings|" + stateCode + "|" + organizationId);
    return service.list(stateCode, organizationId, page).toResponse(mapping::toPage);
  }

  @Override
  public Response updatePairingSettings(
      String id, UpdatePairingSettingsRequest request, @Nullable String ifMatch) {
    Pairing after = service.changeSettings(current.get(), id, ifMatch, mapping.settings(request));
    return Etags.ok(null, after.etag(), mapping.toModel(after));
  }

  @Override
  public Response activatePairing(String id, @Nullable String idempotencyKey) {
    return move(id, idempotencyKey, PairingState.ACTIVE);
  }

  @Override
  public Response suspendPairing(String id, @Nullable String idempotencyKey) {
    return move(id, idempotencyKey, PairingState.SUSPENDED);
  }

  @Override
  public Response closePairing(String id, @Nullable String idempotencyKey) {
    return move(id, idempotencyKey, PairingState.CLOSED);
  }

  private Response move(String id, @Nullable String idempotencyKey, PairingState target) {
    Caller caller = current.get();
    return posts.post(
        caller,
        idempotencyKey,
        id,
        null,
        tx -> {
          Pairing after = service.move(tx, caller, id, target);
          return Answer.ok(after.etag(), mapping.toModel(after));
        });
  }
}
