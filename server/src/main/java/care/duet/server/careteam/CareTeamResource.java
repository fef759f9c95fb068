package care.duet.server.careteam;

import care.duet.server.api.CareTeamsApi;
import care.duet.server.api.model.AddCareTeamMemberRequest;
import care.duet.server.api.model.ContactRole;
import care.duet.server.api.model.Party;
import care.duet.server.api.model.UpdateCareTeamMemberRequest;
import care.duet.server.platform.http.Answer;
import care.duet.server.platform.http.Etags;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import care.duet.server.tenancy.PairingScope;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Serves the care teams. What is read is written down, so nothing here is a mere read. */
final class CareTeamResource implements CareTeamsApi {

  private final PairingDb db;
  private final PairingPosts posts;
  private final CareTeamService service;

  CareTeamResource(PairingDb db, PairingPosts posts, CareTeamService service) {
    this.db = db;
    this.posts = posts;
    this.service = service;
  }

  @Override
  public Response addCareTeamMember(
      PairingScope scope,
      String patientId,
      AddCareTeamMemberRequest request,
      @Nullable String idempotencyKey) {
    NewMember wanted = CareTeamMapping.toNewMember(request);
    return posts.post(
        scope,
        idempotencyKey,
        patientId,
        request,
        tx -> {
          Member made = service.add(tx, patientId, wanted);
          String path = "/v1/pairings/" + scope.pairingId() + "/patients/" + patientId;
          return Answer.created(
              path + "/care-team/" + made.membership().id(),
              made.etag(),
              CareTeamMapping.toModel(made, patientId));
        });
  }

  @Override
  public Response getCareTeamMember(
      PairingScope scope, String patientId, String memberId, @Nullable String ifNoneMatch) {
    Member found = db.inTransaction(scope, tx -> service.get(tx, patientId, memberId));
    return Etags.ok(ifNoneMatch, found.etag(), CareTeamMapping.toModel(found, patientId));
  }

  @Override
  public Response listCareTeamMembers(
      PairingScope scope,
      String patientId,
      @Nullable Party party,
      @Nullable ContactRole role,
      @Nullable LocalDate activeOn,
      Integer limit,
      @Nullable String cursor) {
    MemberFilter filter =
        new MemberFilter(
            party == null ? null : party.toString(),
            role == null ? null : role.toString(),
            activeOn);
    PageRequest page =
        PageRequest.of(
            limit,
            cursor,
            "listCareTeamMembers|" + scope.pairingId() + "|" + patientId + "|" + filter);
    return db.inTransaction(scope, tx -> service.list(tx, patientId, filter, page))
        .toResponse((items, next) -> CareTeamMapping.toPage(items, patientId, next));
  }

  @Override
  public Response updateCareTeamMember(
      PairingScope scope,
      String patientId,
      String memberId,
      UpdateCareTeamMemberRequest request,
      @Nullable String ifMatch) {
    CareTeamService.Days days =
        new CareTeamService.Days(request.getStartsOn(), request.getEndsOn());
    Member after =
        db.inTransaction(scope, tx -> service.change(tx, patientId, memberId, ifMatch, days));
    return Etags.ok(null, after.etag(), CareTeamMapping.toModel(after, patientId));
  }
}
