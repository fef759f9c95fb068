package care.duet.server.contact;

import care.duet.server.platform.db.JsonColumn;
import care.duet.server.platform.http.Etags;
import care.duet.server.platform.http.ProblemError;
import care.duet.server.security.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person of one of the two teams, or an observer.
 *
 * @param party the side's word, or that of neither
 * @param role the role's word; it stays as it was made
 * @param activeTo the last day on the team; null while no end is known
 * @param clientIds the clients that act for the person, as a JSON array; null for none
 */
public record Contact(
    String id,
    String party,
    String role,
    String name,
    String position,
    String email,
    String telephone,
    @Nullable String credential,
    LocalDate activeFrom,
    @Nullable LocalDate activeTo,
    boolean coreParticipant,
    @Nullable String clientIds,
    Instant createdAt,
    Instant updatedAt,
    int version) {

  /** The same contact with what is said anew. */
  Contact changed(ContactChange change, Instant now) {
    return new Contact(
        id,
        party,
        role,
        Objects.requireNonNullElse(change.name(), name),
        Objects.requireNonNullElse(change.position(), position),
        Objects.requireNonNullElse(change.email(), email),
        Objects.requireNonNullElse(change.telephone(), telephone),
        change.credential() == null ? credential : change.credential(),
        Objects.requireNonNullElse(change.activeFrom(), activeFrom),
        change.activeTo() == null ? activeTo : change.activeTo(),
        Objects.requireNonNullElse(change.coreParticipant(), coreParticipant),
        change.clientIds() == null ? clientIds : JsonColumn.of(change.clientIds()),
        createdAt,
        now,
        version + 1);
  }

  /** The rules that the contact breaks; every one, not the first. */
  List<ProblemError> problems() {
    List<ProblemError> errors = new ArrayList<>();
    if (!Telephone.isPossible(telephone)) {
      errors.add(
          ProblemError.at("/telephone", "not_a_number", "Nobody can be reached by this number."));
    }
    if (credential == null && ContactRole.of(role).isLicensed()) {
      errors.add(
          ProblemError.at(
              "/credential", "required", "A care manager has a licence or a credential."));
    }
    if (activeTo != null && activeTo.isBefore(activeFrom)) {
      errors.add(
          ProblemError.at(
              "/active_to", "too_early", "The end must not come before the beginning."));
    }
    return errors;
  }

  /** Whether this side writes it: its own contacts, and those of neither. */
  boolean isWrittenBy(Party side) {
    return party.equals(side.code()) || party.equals(ContactRole.NEUTRAL);
  }

  /** Whether the person is on the team on a day. */
  public boolean isActiveOn(LocalDate day) {
    return !day.isBefore(activeFrom) && (activeTo == null || !day.isAfter(activeTo));
  }

  /** Whether the person is on one of the two teams, and not an observer. */
  public boolean isOnATeam() {
    return !party.equals(ContactRole.NEUTRAL);
  }

  /** The clients that act for the person. */
  List<String> clients() {
    return JsonColumn.texts(clientIds);
  }

  String etag() {
    return Etags.of(version);
  }
}
