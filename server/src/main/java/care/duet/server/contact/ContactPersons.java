package care.duet.server.contact;

import care.duet.server.pairing.PairingSettings;
import care.duet.server.platform.http.ProblemError;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import care.duet.server.tenancy.ActingPersonFilter;
import care.duet.server.tenancy.ActingPersons;
import care.duet.server.tenancy.PairingTx;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Lets a client act for a contact of its own side that names it and is on the team today. */
final class ContactPersons implements ActingPersons {

  private final Clock clock;

  ContactPersons(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void require(PairingTx tx, String contactId) {
    Contact contact = tx.dao(ContactDao.class).find(contactId);
    if (contact == null) {
      throw refused("unknown", "There is no such contact in this pairing.");
    }
    if (!contact.party().equals(ActingClient.partyOf(tx.scope().roles()))) {
      throw refused("other_side", "This is no contact of the caller's side.");
    }
    if (!contact.clients().contains(tx.scope().caller().clientId())) {
      throw refused("not_allowed", "The contact's client_ids do not name this client.");
    }
    LocalDate today = PairingSettings.in(tx).day(clock.instant());
    if (!contact.isActiveOn(today)) {
      throw refused("inactive", "The contact is not on the team today.");
    }
  }

  private static ProblemException refused(String code, String detail) {
    return ProblemException.of(
        ProblemType.NOT_ACTING_FOR,
        "The caller does not act for this person.",
        List.of(ProblemError.parameter(ActingPersonFilter.HEADER, code, detail)));
  }
}
