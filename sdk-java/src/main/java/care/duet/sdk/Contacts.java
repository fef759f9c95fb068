package care.duet.sdk;

import care.duet.sdk.generated.api.ContactsApi;
import care.duet.sdk.generated.model.Contact;
import care.duet.sdk.generated.model.ContactPage;
import care.duet.sdk.generated.model.CreateContactRequest;
import care.duet.sdk.generated.model.UpdateContactRequest;
import care.duet.sdk.transport.Transport;
import java.util.Optional;
import java.util.stream.Stream;

/** The people of both teams, and how to reach them. */
public final class Contacts {

  private final Transport transport;
  private final ContactsApi api;
  private final String pairingId;

  Contacts(Transport transport, String pairingId) {
    this.transport = transport;
    this.api = new ContactsApi(transport.apiClient());
    this.pairingId = pairingId;
  }

  /**
   * Adds a person of the caller's side.
   *
   * @param request what to send
   * @return the contact
   */
  public Contact create(CreateContactRequest request) {
    return create(request, RequestOptions.none());
  }

  /**
   * Adds a person of the caller's side.
   *
   * @param request what to send
   * @param options idempotency key and request id
   * @return the contact
   */
  public Contact create(CreateContactRequest request, RequestOptions options) {
    return transport.call(
        () -> api.createContact(pairingId, request, options.idempotencyKey(), options.headers()));
  }

  /**
   * Reads a contact of either side.
   *
   * @param id the contact's id
   * @return the contact
   */
  public Contact get(String id) {
    return transport.call(() -> api.getContact(pairingId, Ids.inPath(id), null));
  }

  /**
   * Reads a contact if it has changed.
   *
   * @param id the contact's id
   * @param etag the ETag of the state that the caller has
   * @return the contact; empty when it is still the one with that ETag
   */
  public Optional<Contact> getIfChanged(String id, String etag) {
    return transport.callIfChanged(() -> api.getContact(pairingId, Ids.inPath(id), etag));
  }

  /**
   * Changes or ends a contact of the caller's side; what the request leaves out stays.
   *
   * @param id the contact's id
   * @param etag the ETag of the state that the change is based on
   * @param request what to send
   * @return the contact as it is now
   */
  public Contact update(String id, String etag, UpdateContactRequest request) {
    return transport.call(() -> api.updateContact(pairingId, Ids.inPath(id), request, etag));
  }

  /**
   * A page of contacts of both sides, in the order in which they were entered.
   *
   * @param query which ones, and where to begin
   * @return the page
   */
  public Page<Contact> list(ContactQuery query) {
    ContactPage page =
        transport.call(
            () ->
                api.listContacts(
                    pairingId,
                    query.party(),
                    query.role(),
                    query.activeOn(),
                    query.coreParticipant(),
                    query.limit(),
                    query.cursor()));
    return Page.of(page.getItems(), page.getNextCursor());
  }

  /**
   * All contacts within the query; each page is read when its first item is wanted.
   *
   * @param query which ones, and where to begin
   * @return a stream that is empty after one reading
   */
  public Stream<Contact> listAll(ContactQuery query) {
    return PageIterator.stream(this::list, query, query::withCursor);
  }
}
