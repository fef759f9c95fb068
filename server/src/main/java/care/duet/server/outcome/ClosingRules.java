package care.duet.server.outcome;

import care.duet.server.agenda.AgendaPlaces.Held;
import care.duet.server.contact.Contact;
import care.duet.server.contact.Contacts;
import care.duet.server.platform.http.ProblemError;
import care.duet.server.tenancy.PairingTx;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds what is said at closing against the agenda, the combined list and the contact list. */
final class ClosingRules {

  private final List<ProblemError> errors = new ArrayList<>();

  /** Every rule that is broken. */
  static List<ProblemError> broken(
      PairingTx tx, Closing closing, Held agenda, Set<String> listed, Limits limits) {
    ClosingRules rules = new ClosingRules();
    rules.results(closing.results(), agenda);
    rules.next(closing, listed, limits.mostNext());
    rules.attendance(tx, closing.attendance(), limits.day());
    return rules.errors;
  }

  private void results(List<Result> results, Held agenda) {
    Set<String> open = new HashSet<>(agenda.shown());
    Set<String> welcome = new HashSet<>(agenda.hidden());
    for (int i = 0; i < results.size(); i++) {
      String entry = results.get(i).entryId();
      if (!open.remove(entry) && !welcome.remove(entry)) {
        refuse(
            "/results/" + i + "/entry_id",
            "not_on_agenda",
            "This is nobody of the agenda, or somebody who has a result already.");
      }
    }
    if (!open.isEmpty()) {
      refuse(
          "/results",
          "missing_result",
          "%d of the agenda's patients have no result.".formatted(open.size()));
    }
  }

  private void next(Closing closing, Set<String> listed, int most) {
    List<String> next = closing.nextEntryIds();
    if (next.isEmpty() != closing.nobodyNext()) {
      refuse(
          "/next_entry_ids",
          "next_or_nobody",
          "Name who is next, or say with nobody_next that nobody is; not both.");
    }
    if (next.size() > most) {
      refuse("/next_entry_ids", "too_many", "At most %d patients can be next.".formatted(most));
    }
    Set<String> left = new HashSet<>(listed);
    for (int i = 0; i < next.size(); i++) {
      if (!left.remove(next.get(i))) {
        refuse(
            "/next_entry_ids/" + i,
            "not_listed",
            "No such entry stands on the combined list, or it is named twice.");
      }
    }
  }

  private void attendance(PairingTx tx, List<Attended> attendance, LocalDate day) {
    Set<String> left =
        Contacts.find(tx, attendance.stream().map(Attended::contactId).toList()).stream()
            .filter(contact -> contact.isActiveOn(day))
            .map(Contact::id)
            .collect(Collectors.toSet());
    for (int i = 0; i < attendance.size(); i++) {
      if (!left.remove(attendance.get(i).contactId())) {
        refuse(
            "/attendance/" + i + "/contact_id",
            "unknown",
            "There is no such contact on the team that day, or it is named twice.");
      }
    }
  }

  private void refuse(String pointer, String code, String detail) {
    errors.add(ProblemError.at(pointer, code, detail));
  }

  /**
   * What the pairing has agreed on.
   *
   * @param day of the conference, in the pairing's time zone
   */
  record Limits(int mostNext, LocalDate day) {}
}
