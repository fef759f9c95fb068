package care.duet.server.contact;

import care.duet.server.api.model.ContactPage;
import care.duet.server.api.model.ContactParty;
import care.duet.server.api.model.CreateContactRequest;
import care.duet.server.api.model.UpdateContactRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Between the domain's contacts and the API's. */
final class ContactMapping {

  private ContactMapping() {}

  static ContactDraft toDraft(CreateContactRequest request) {
    return new ContactDraft(
        ContactRole.of(request.getRole().toString()),
        request.getName(),
        request.getPosition(),
        request.getEmail(),
        request.getTelephone(),
        request.getCredential(),
        request.getActiveFrom(),
        request.getActiveTo(),
        Boolean.TRUE.equals(request.getCoreParticipant()));
  }

  static ContactChange toChange(
      UpdateContactRequest request, @Nullable List<ActingClient> clients) {
    return new ContactChange(
        request.getName(),
        request.getPosition(),
        request.getEmail(),
        request.getTelephone(),
        request.getCredential(),
        request.getActiveFrom(),
        request.getActiveTo(),
        request.getCoreParticipant(),
        clients);
  }

  static care.duet.server.api.model.Contact toModel(Contact contact) {
    return care.duet.server.api.model.Contact.builder()
        .id(contact.id())
        .party(ContactParty.fromValue(contact.party()))
        .role(care.duet.server.api.model.ContactRole.fromValue(contact.role()))
        .name(contact.name())
        .position(contact.position())
        .email(contact.email())
        .telephone(contact.telephone())
        .credential(contact.credential())
        .activeFrom(contact.activeFrom())
        .activeTo(contact.activeTo())
        .coreParticipant(contact.coreParticipant())
        .clientIds(contact.clients())
        .createdAt(contact.createdAt())
        .updatedAt(contact.updatedAt())
        .etag(contact.etag())
        .build();
  }

  static ContactPage toPage(List<Contact> items, @Nullable String next) {
    return ContactPage.builder()
        .items(items.stream().map(ContactMapping::toModel).toList())
        .nextCursor(next)
        .hasMore(next != null)
        .build();
  }
}
