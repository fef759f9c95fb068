package care.duet.server.contact;

import care.duet.server.security.Party;
import care.duet.server.security.Role;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A client that is to act for a contact.
 *
 * @param party for whom its roles in the pairing speak; null when it has none
 */
record ActingClient(String id, @Nullable String party) {

  static ActingClient of(String id, Set<Role> roles) {
    return new ActingClient(id, roles.isEmpty() ? null : partyOf(roles));
  }

  /** For whom these roles speak; an observer's for neither side. */
  static String partyOf(Set<Role> roles) {
    return roles.stream()
        .map(Role::party)
        .filter(Objects::nonNull)
        .findFirst()
        .map(Party::code)
        .orElse(ContactRole.NEUTRAL);
  }
}
