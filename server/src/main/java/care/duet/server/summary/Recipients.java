package care.duet.server.summary;

import care.duet.server.contact.Contact;
import care.duet.server.contact.ContactRole;
import care.duet.server.contact.Contacts;
import care.duet.server.platform.http.ProblemError;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.tenancy.PairingTx;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who gets a summary. Nobody who has left the team, and no observer: it names patients. */
final class Recipients {

  private Recipients() {}

  /** The practice's care managers of the day, and everybody who took part. */
  static List<String> usual(PairingTx tx, Content content, LocalDate today) {
    List<String> present = content.participants().stream().map(Participant::contactId).toList();
    List<String> recipients =
        Stream.concat(
                Contacts.onTeam(tx, ContactRole.CLINICAL_CARE_MANAGER, content.heldOn()).stream(),
                Contacts.find(tx, present).stream())
            .filter(contact -> isFit(contact, today))
            .map(Contact::id)
            .distinct()
            .toList();
    if (recipients.isEmpty()) {
      throw ProblemException.rulesBroken(
          List.of(
              ProblemError.at(
                  "/contact_ids",
                  "nobody",
                  "Nobody who took part is on the team any more; name the recipients.")));
    }
    return recipients;
  }

  /** These contacts, if each can get it. */
  static List<String> named(PairingTx tx, List<String> contactIds, LocalDate today) {
    Set<String> left =
        Contacts.find(tx, contactIds).stream()
            .filter(contact -> isFit(contact, today))
            .map(Contact::id)
            .collect(Collectors.toSet());
    List<ProblemError> errors = new ArrayList<>();
    for (int i = 0; i < contactIds.size(); i++) {
      if (!left.remove(contactIds.get(i))) {
        errors.add(
            ProblemError.at(
                "/contact_ids/" + i,
                "unknown",
                "There is no such contact on either team today, or it is named twice."));
      }
    }
    if (!errors.isEmpty()) {
      throw ProblemException.rulesBroken(errors);
    }
    return contactIds;
  }

  private static boolean isFit(Contact contact, LocalDate today) {
    return contact.isActiveOn(today) && contact.isOnATeam();
  }
}
