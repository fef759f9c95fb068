package care.duet.server.task;

import care.duet.server.contact.Contact;
import care.duet.server.contact.Contacts;
import care.duet.server.platform.http.ProblemError;
import care.duet.server.tenancy.PairingTx;
import java.time.LocalDate;
import java.util.List;

/** Holds whoever is to do a task against the contact list. */
final class Owners {

  private Owners() {}

  /**
   * What is wrong with whoever is named for a task.
   *
   * @param state how far the task is to be; only a proposed one need not name anybody
   */
  static List<ProblemError> problems(PairingTx tx, Owner owner, TaskState state, LocalDate today) {
    if (owner.contactId() == null) {
      return state == TaskState.PROPOSED
          ? List.of()
          : refused("required", "An accepted task names who does it.");
    }
    Contact contact = Contacts.find(tx, owner.contactId());
    if (contact == null) {
      return refused("unknown", "There is no such contact in this pairing.");
    }
    if (!contact.party().equals(owner.party())) {
      return refused("other_side", "This is no contact of the side that is to do the task.");
    }
    return contact.isActiveOn(today)
        ? List.of()
        : refused("inactive", "The contact is not on the team today.");
  }

  private static List<ProblemError> refused(String code, String detail) {
    return List.of(ProblemError.at("/owner_contact_id", code, detail));
  }
}
