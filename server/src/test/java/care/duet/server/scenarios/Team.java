package care.duet.server.scenarios;

import care.duet.sdk.generated.model.Contact;
import care.duet.sdk.generated.model.CreateContactRequest;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The contact list: each side has entered its own people. */
record Team(Map<Colleague, Contact> contacts) {

  static Team entered(Sides sides) {
    Map<Colleague, Contact> contacts = new EnumMap<>(Colleague.class);
    for (Colleague colleague : Colleague.values()) {
      contacts.put(
          colleague,
          sides
              .of(colleague.party())
              .contacts()
              .create(
                  new CreateContactRequest()
                      .name(colleague.fullName())
                      .position(colleague.position())
                      .credential("RN 2291847")
                      .role(colleague.role())
                      .email("team@duet.example")
                      .telephone("978-555-0142")));
    }
    return new Team(contacts);
  }

  String id(Colleague colleague) {
    return Objects.requireNonNull(contacts.get(colleague)).getId();
  }

  List<String> ids(Collection<Colleague> colleagues) {
    return colleagues.stream().map(this::id).toList();
  }
}
