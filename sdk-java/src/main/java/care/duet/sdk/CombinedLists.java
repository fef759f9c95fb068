package care.duet.sdk;

import care.duet.sdk.generated.api.CombinedListApi;
import care.duet.sdk.generated.model.AddUrgentPatientRequest;
import care.duet.sdk.generated.model.AssessEntryRequest;
import care.duet.sdk.generated.model.CombinedList;
import care.duet.sdk.generated.model.CombinedListDiff;
import care.duet.sdk.generated.model.CombinedListEntry;
import care.duet.sdk.generated.model.CombinedListVersion;
import care.duet.sdk.generated.model.CombinedListVersionPage;
import care.duet.sdk.generated.model.Overlap;
import care.duet.sdk.generated.model.RemoveEntryRequest;
import care.duet.sdk.generated.model.RestoreEntryRequest;
import care.duet.sdk.transport.Transport;
import java.util.Optional;
import java.util.stream.Stream;

/** The two sides' lists as one, version by version. */
public final class CombinedLists {

  private final Transport transport;
  private final CombinedListApi api;
  private final String pairingId;

  CombinedLists(Transport transport, String pairingId) {
    this.transport = transport;
    this.api = new CombinedListApi(transport.apiClient());
    this.pairingId = pairingId;
  }

  /**
   * Reads the current version with every entry in order.
   *
   * @return the list
   */
  public CombinedList current() {
    return transport.call(() -> api.getCombinedList(pairingId, null));
  }

  /**
   * Reads the current version if it is not the one the caller has.
   *
   * @param etag the ETag of the state that the caller has
   * @return the list; empty when it is still the one with that ETag
   */
  public Optional<CombinedList> currentIfChanged(String etag) {
    return transport.callIfChanged(() -> api.getCombinedList(pairingId, etag));
  }

  /**
   * The first page of versions without their entries, newest first.
   *
   * @return the page
   */
  public Page<CombinedListVersion> versions() {
    return versions(PageQuery.all());
  }

  /**
   * A page of versions without their entries, newest first.
   *
   * @param query which ones, and where to begin
   * @return the page
   */
  public Page<CombinedListVersion> versions(PageQuery query) {
    CombinedListVersionPage page =
        transport.call(
            () -> api.listCombinedListVersions(pairingId, query.limit(), query.cursor()));
    return Page.of(page.getItems(), page.getNextCursor());
  }

  /**
   * All versions without their entries, newest first; each page is read when its first item is
   * wanted.
   *
   * @return a stream that is empty after one reading
   */
  public Stream<CombinedListVersion> allVersions() {
    return allVersions(PageQuery.all());
  }

  /**
   * All versions without their entries, newest first, within the query; each page is read when its
   * first item is wanted.
   *
   * @param query which ones, and where to begin
   * @return a stream that is empty after one reading
   */
  public Stream<CombinedListVersion> allVersions(PageQuery query) {
    return PageIterator.stream(this::versions, query, query::withCursor);
  }

  /**
   * Reads the list as it stood in a version.
   *
   * @param version the version, from 1
   * @return the list
   */
  public CombinedList version(int version) {
    return transport.call(() -> api.getCombinedListVersion(pairingId, version, null));
  }

  /**
   * Compares two versions, entry by entry.
   *
   * @param from the earlier version
   * @param to the later version
   * @return what differs
   */
  public CombinedListDiff diff(int from, int to) {
    return transport.call(() -> api.diffCombinedList(pairingId, from, to));
  }

  /**
   * Measures how far the two sides name the same patients, now.
   *
   * @return the counts
   */
  public Overlap overlap() {
    return transport.call(() -> api.getOverlap(pairingId, null));
  }

  /**
   * Measures how far the two sides named the same patients in a version.
   *
   * @param version the version, from 1
   * @return the counts
   */
  public Overlap overlap(int version) {
    return transport.call(() -> api.getOverlap(pairingId, version));
  }

  /**
   * Reads an entry of the current version with its assessment.
   *
   * @param entryId the entry's id, the same in every version
   * @return the entry
   */
  public CombinedListEntry entry(String entryId) {
    return transport.call(() -> api.getCombinedListEntry(pairingId, Ids.inPath(entryId), null));
  }

  /**
   * Reads an entry if it has changed.
   *
   * @param entryId the entry's id, the same in every version
   * @param etag the ETag of the state that the caller has
   * @return the entry; empty when it is still the one with that ETag
   */
  public Optional<CombinedListEntry> entryIfChanged(String entryId, String etag) {
    return transport.callIfChanged(
        () -> api.getCombinedListEntry(pairingId, Ids.inPath(entryId), etag));
  }

  /**
   * Puts a patient with urgent needs, who is on no list, onto the combined list.
   *
   * @param request what to send
   * @return the entry
   */
  public CombinedListEntry addUrgentPatient(AddUrgentPatientRequest request) {
    return addUrgentPatient(request, RequestOptions.none());
  }

  /**
   * Puts a patient with urgent needs, who is on no list, onto the combined list.
   *
   * @param request what to send
   * @param options idempotency key and request id
   * @return the entry
   */
  public CombinedListEntry addUrgentPatient(
      AddUrgentPatientRequest request, RequestOptions options) {
    return transport.call(
        () ->
            api.addUrgentPatient(pairingId, request, options.idempotencyKey(), options.headers()));
  }

  /**
   * Takes a false positive off the list.
   *
   * @param entryId the entry's id, the same in every version
   * @param request what to send
   * @return the entry
   */
  public CombinedListEntry remove(String entryId, RemoveEntryRequest request) {
    return remove(entryId, request, RequestOptions.none());
  }

  /**
   * Takes a false positive off the list.
   *
   * @param entryId the entry's id, the same in every version
   * @param request what to send
   * @param options idempotency key and request id
   * @return the entry
   */
  public CombinedListEntry remove(
      String entryId, RemoveEntryRequest request, RequestOptions options) {
    return transport.call(
        () ->
            api.removeEntry(
                pairingId,
                Ids.inPath(entryId),
                request,
                options.idempotencyKey(),
                options.headers()));
  }

  /**
   * Confirms that both sides mean the same person by an entry.
   *
   * @param entryId the entry's id, the same in every version
   * @return the entry
   */
  public CombinedListEntry confirmIdentity(String entryId) {
    return confirmIdentity(entryId, RequestOptions.none());
  }

  /**
   * Confirms that both sides mean the same person by an entry.
   *
   * @param entryId the entry's id, the same in every version
   * @param options idempotency key and request id
   * @return the entry
   */
  public CombinedListEntry confirmIdentity(String entryId, RequestOptions options) {
    return transport.call(
        () ->
            api.confirmIdentity(
                pairingId, Ids.inPath(entryId), options.idempotencyKey(), options.headers()));
  }

  /**
   * Puts a removed entry back in its place.
   *
   * @param entryId the entry's id, the same in every version
   * @param request what to send
   * @return the entry
   */
  public CombinedListEntry restore(String entryId, RestoreEntryRequest request) {
    return restore(entryId, request, RequestOptions.none());
  }

  /**
   * Puts a removed entry back in its place.
   *
   * @param entryId the entry's id, the same in every version
   * @param request what to send
   * @param options idempotency key and request id
   * @return the entry
   */
  public CombinedListEntry restore(
      String entryId, RestoreEntryRequest request, RequestOptions options) {
    return transport.call(
        () ->
            api.restoreEntry(
                pairingId,
                Ids.inPath(entryId),
                request,
                options.idempotencyKey(),
                options.headers()));
  }

  /**
   * Records the risk and the five domains of health complexity, in place of what was recorded.
   *
   * @param entryId the entry's id, the same in every version
   * @param etag the ETag of the state that the change is based on
   * @param request what to send
   * @return the entry with its assessment
   */
  public CombinedListEntry assess(String entryId, String etag, AssessEntryRequest request) {
    return transport.call(() -> api.assessEntry(pairingId, Ids.inPath(entryId), request, etag));
  }
}
