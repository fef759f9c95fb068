package care.duet.sdk;

import care.duet.sdk.generated.api.RiskListsApi;
import care.duet.sdk.generated.model.RiskList;
import care.duet.sdk.generated.model.RiskListPage;
import care.duet.sdk.generated.model.RiskListSummary;
import care.duet.sdk.generated.model.SubmitRiskListRequest;
import care.duet.sdk.transport.Transport;
import java.util.Optional;
import java.util.stream.Stream;

/** Each side's lists of its highest-risk patients. */
public final class RiskLists {

  private final Transport transport;
  private final RiskListsApi api;
  private final String pairingId;

  RiskLists(Transport transport, String pairingId) {
    this.transport = transport;
    this.api = new RiskListsApi(transport.apiClient());
    this.pairingId = pairingId;
  }

  /**
   * Submits the caller's side's list in place of the one before.
   *
   * @param request what to send
   * @return the list as stored, and the version of the combined list that it made
   */
  public RiskList submit(SubmitRiskListRequest request) {
    return submit(request, RequestOptions.none());
  }

  /**
   * Submits the caller's side's list in place of the one before.
   *
   * @param request what to send
   * @param options idempotency key and request id
   * @return the list as stored, and the version of the combined list that it made
   */
  public RiskList submit(SubmitRiskListRequest request, RequestOptions options) {
    return transport.call(
        () -> api.submitRiskList(pairingId, request, options.idempotencyKey(), options.headers()));
  }

  /**
   * Reads a list with its entries.
   *
   * @param id the list's id
   * @return the list
   */
  public RiskList get(String id) {
    return transport.call(() -> api.getRiskList(pairingId, Ids.inPath(id), null));
  }

  /**
   * Reads a list if it has changed.
   *
   * @param id the list's id
   * @param etag the ETag of the state that the caller has
   * @return the list; empty when it is still the one with that ETag
   */
  public Optional<RiskList> getIfChanged(String id, String etag) {
    return transport.callIfChanged(() -> api.getRiskList(pairingId, Ids.inPath(id), etag));
  }

  /**
   * The first page of lists of both sides without their entries, newest first.
   *
   * @return the page
   */
  public Page<RiskListSummary> list() {
    return list(RiskListQuery.all());
  }

  /**
   * A page of lists of both sides without their entries, newest first.
   *
   * @param query which ones, and where to begin
   * @return the page
   */
  public Page<RiskListSummary> list(RiskListQuery query) {
    RiskListPage page =
        transport.call(
            () ->
                api.listRiskLists(
                    pairingId, query.party(), query.cycle(), query.limit(), query.cursor()));
    return Page.of(page.getItems(), page.getNextCursor());
  }

  /**
   * All lists of both sides without their entries, newest first; each page is read when its first
   * item is wanted.
   *
   * @return a stream that is empty after one reading
   */
  public Stream<RiskListSummary> listAll() {
    return listAll(RiskListQuery.all());
  }

  /**
   * All lists of both sides without their entries, newest first, within the query; each page is
   * read when its first item is wanted.
   *
   * @param query which ones, and where to begin
   * @return a stream that is empty after one reading
   */
  public Stream<RiskListSummary> listAll(RiskListQuery query) {
    return PageIterator.stream(this::list, query, query::withCursor);
  }
}
