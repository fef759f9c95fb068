package care.duet.server.prework;

import care.duet.server.api.PreWorkApi;
import care.duet.server.api.model.ReplacePreWorkRequest;
import care.duet.server.platform.http.Answer;
import care.duet.server.platform.http.Etags;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import care.duet.server.tenancy.PairingScope;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Serves pre-work. */
final class PreWorkResource implements PreWorkApi {

  private final PairingDb db;
  private final PairingPosts posts;
  private final PreWorkService service;

  PreWorkResource(PairingDb db, PairingPosts posts, PreWorkService service) {
    this.db = db;
    this.posts = posts;
    this.service = service;
  }

  @Override
  public Response getPreWorkStatus(
      PairingScope scope, String conferenceId, @Nullable String ifNoneMatch) {
    // Not a mere read: that it was read is written down.
    PreWorkStatus status = db.inTransaction(scope, tx -> service.status(tx, conferenceId));
    return Etags.ok(ifNoneMatch, status.etag(), PreWorkMapping.toModel(status));
  }

  @Override
  public Response getPreWork(
      PairingScope scope,
      String conferenceId,
      String entryId,
      String party,
      @Nullable String ifNoneMatch) {
    Whose whose = PreWorkMapping.toWhose(conferenceId, entryId, party);
    PreWorkView view = db.inTransaction(scope, tx -> service.read(tx, whose));
    return Etags.ok(ifNoneMatch, view.etag(), PreWorkMapping.toModel(view));
  }

  @Override
  public Response replacePreWork(
      PairingScope scope,
      String conferenceId,
      String entryId,
      String party,
      ReplacePreWorkRequest request,
      @Nullable String ifMatch) {
    Whose whose = PreWorkMapping.toWhose(conferenceId, entryId, party);
    Findings findings = PreWorkMapping.toFindings(request);
    PreWorkView after =
        db.inTransaction(scope, tx -> service.replace(tx, whose, ifMatch, findings));
    return Etags.ok(null, after.etag(), PreWorkMapping.toModel(after));
  }

  @Override
  public Response submitPreWork(
      PairingScope scope,
      String conferenceId,
      String entryId,
      String party,
      @Nullable String idempotencyKey) {
    Whose whose = PreWorkMapping.toWhose(conferenceId, entryId, party);
    return posts.post(
        scope,
        idempotencyKey,
        conferenceId + "|" + entryId + "|" + party,
        null,
        tx -> {
          PreWorkView after = service.submit(tx, whose);
          return Answer.ok(after.etag(), PreWorkMapping.toModel(after));
        });
  }
}
