package care.duet.sdk;

import care.duet.sdk.generated.api.CareTeamsApi;
import care.duet.sdk.generated.model.AddCareTeamMemberRequest;
import care.duet.sdk.generated.model.CareTeamMember;
import care.duet.sdk.generated.model.CareTeamMemberPage;
import care.duet.sdk.generated.model.UpdateCareTeamMemberRequest;
import care.duet.sdk.transport.Transport;
import java.util.Optional;
import java.util.stream.Stream;

/** Who of both teams works with one patient. */
public final class CareTeam {

  private final Transport transport;
  private final CareTeamsApi api;
  private final String pairingId;
  private final String patientId;

  CareTeam(Transport transport, String pairingId, String patientId) {
    this.transport = transport;
    this.api = new CareTeamsApi(transport.apiClient());
    this.pairingId = pairingId;
    this.patientId = Ids.inPath(patientId);
  }

  /**
   * A page of the care team, in the order in which its members were added.
   *
   * @param query which ones, and where to begin
   * @return the page
   */
  public Page<CareTeamMember> list(CareTeamQuery query) {
    CareTeamMemberPage page =
        transport.call(
            () ->
                api.listCareTeamMembers(
                    pairingId,
                    patientId,
                    query.party(),
                    query.role(),
                    query.activeOn(),
                    query.limit(),
                    query.cursor()));
    return Page.of(page.getItems(), page.getNextCursor());
  }

  /**
   * All members within the query; each page is read when its first item is wanted.
   *
   * @param query which ones, and where to begin
   * @return a stream that is empty after one reading
   */
  public Stream<CareTeamMember> listAll(CareTeamQuery query) {
    return PageIterator.stream(this::list, query, query::withCursor);
  }

  /**
   * Reads a member.
   *
   * @param memberId the member
   * @return the member, with name and telephone number
   */
  public CareTeamMember get(String memberId) {
    return transport.call(
        () -> api.getCareTeamMember(pairingId, patientId, Ids.inPath(memberId), null));
  }

  /**
   * Reads a member if the membership or the contact has changed.
   *
   * @param memberId the member
   * @param etag the ETag of the state that the caller has
   * @return the member; empty when it is still the one with that ETag
   */
  public Optional<CareTeamMember> getIfChanged(String memberId, String etag) {
    return transport.callIfChanged(
        () -> api.getCareTeamMember(pairingId, patientId, Ids.inPath(memberId), etag));
  }

  /**
   * Says that a contact of the caller's side works with the patient.
   *
   * @param request what to send
   * @return the member
   */
  public CareTeamMember add(AddCareTeamMemberRequest request) {
    return add(request, RequestOptions.none());
  }

  /**
   * Says that a contact of the caller's side works with the patient.
   *
   * @param request what to send
   * @param options idempotency key and request id
   * @return the member
   */
  public CareTeamMember add(AddCareTeamMemberRequest request, RequestOptions options) {
    return transport.call(
        () ->
            api.addCareTeamMember(
                pairingId, patientId, request, options.idempotencyKey(), options.headers()));
  }

  /**
   * Ends a membership, or changes its days.
   *
   * @param memberId the member
   * @param etag the ETag of the state that the change is based on
   * @param request what to send
   * @return the member as it is now
   */
  public CareTeamMember update(String memberId, String etag, UpdateCareTeamMemberRequest request) {
    return transport.call(
        () -> api.updateCareTeamMember(pairingId, patientId, Ids.inPath(memberId), request, etag));
  }
}
