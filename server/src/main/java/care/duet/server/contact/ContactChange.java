package care.duet.server.contact;

import care.duet.server.platform.http.ProblemError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said anew of a contact; null where nothing is. */
record ContactChange(
    @Nullable String name,
    @Nullable String position,
    @Nullable String email,
    @Nullable String telephone,
    @Nullable String credential,
    @Nullable LocalDate activeFrom,
    @Nullable LocalDate activeTo,
    @Nullable Boolean coreParticipant,
    @Nullable List<ActingClient> clients) {

  ContactChange {
    clients = clients == null ? null : List.copyOf(clients);
  }

  /** The clients' ids without repetition; null when nothing is said of them. */
  @Nullable List<String> clientIds() {
    return clients == null ? null : clients.stream().map(ActingClient::id).distinct().toList();
  }

  /** The clients that cannot act for people of this party. */
  List<ProblemError> strangersTo(String party) {
    List<ProblemError> errors = new ArrayList<>();
    for (int i = 0; clients != null && i < clients.size(); i++) {
      if (!party.equals(clients.get(i).party())) {
        errors.add(
            ProblemError.at(
                "/client_ids/" + i,
                "unknown",
                "No client of the contact's side holds a role in this pairing by this id."));
      }
    }
    return errors;
  }
}
