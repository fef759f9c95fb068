package care.duet.server.contact;

import care.duet.server.api.ContactsApi;
import care.duet.server.api.model.ContactParty;
import care.duet.server.api.model.CreateContactRequest;
import care.duet.server.api.model.UpdateContactRequest;
import care.duet.server.platform.http.Answer;
import care.duet.server.platform.http.Etags;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import care.duet.server.tenancy.PairingScope;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Serves the contacts. */
final class ContactResource implements ContactsApi {

  private final PairingDb db;
  private final PairingPosts posts;
  private final ContactService service;

  ContactResource(PairingDb db, PairingPosts posts, ContactService service) {
    this.db = db;
    this.posts = posts;
    this.service = service;
  }

  @Override
  public Response createContact(
      PairingScope scope, CreateContactRequest request, @Nullable String idempotencyKey) {
    ContactDraft draft = ContactMapping.toDraft(request);
    return posts.post(
        scope,
        idempotencyKey,
        "",
        request,
        tx -> {
          Contact made = service.create(tx, draft);
          return Answer.created(
              "/v1/pairings/" + scope.pairingId() + "/contacts/" + made.id(),
              made.etag(),
              ContactMapping.toModel(made));
        });
  }

  @Override
  public Response getContact(PairingScope scope, String contactId, @Nullable String ifNoneMatch) {
    Contact found = db.read(scope, tx -> service.get(tx, contactId));
    return Etags.ok(ifNoneMatch, found.etag(), ContactMapping.toModel(found));
  }

  @Override
  public Response listContacts(
      PairingScope scope,
      @Nullable ContactParty party,
      care.duet.server.api.model.@Nullable ContactRole role,
      @Nullable LocalDate activeOn,
      @Nullable Boolean coreParticipant,
      Integer limit,
      @Nullable String cursor) {
    ContactFilter filter =
        new ContactFilter(
            party == null ? null : party.toString(),
            role == null ? null : role.toString(),
            activeOn,
            coreParticipant);
    PageRequest page =
        PageRequest.of(limit, cursor, "listContacts|" + scope.pairingId() + "|" + filter);
    return db.read(scope, tx -> service.list(tx, filter, page)).toResponse(ContactMapping::toPage);
  }

  @Override
  public Response updateContact(
      PairingScope scope,
      String contactId,
      UpdateContactRequest request,
      @Nullable String ifMatch) {
    List<ActingClient> clients =
        request.getClientIds() == null ? null : service.clients(scope, request.getClientIds());
    ContactChange change = ContactMapping.toChange(request, clients);
    Contact after = db.inTransaction(scope, tx -> service.change(tx, contactId, ifMatch, change));
    return Etags.ok(null, after.etag(), ContactMapping.toModel(after));
  }
}
