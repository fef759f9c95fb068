package care.duet.server.notification;

import care.duet.server.conference.Conferences;
import care.duet.server.contact.Contact;
import care.duet.server.pairing.PairingSettings;
import care.duet.server.platform.mail.Email;
import care.duet.server.tenancy.PairingTx;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes e-mails. They name no patient, because mailboxes are nothing that Duet can answer for. */
final class Letters {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.US);
  private static final String FOOTER =
      "\nDuet sends this because both sides have agreed to be told by e-mail. Nobody reads answers"
          + " to it.\n";

  private final String link;

  /**
   * @param link what links begin with
   */
  Letters(String link) {
    this.link = link;
  }

  Email to(PairingTx tx, Contact contact, Notification told) {
    return told.kind().equals(Notification.SUMMARY)
        ? summary(tx, contact, told)
        : reminder(tx, contact, told);
  }

  private Email summary(PairingTx tx, Contact contact, Notification told) {
    String conferenceId = Objects.requireNonNull(told.conferenceId());
    int number = Objects.requireNonNull(told.summaryNumber());
    String day =
        DAY.format(PairingSettings.in(tx).day(Conferences.find(tx, conferenceId).startsAt()));
    String what = number == 1 ? "The summary" : "A correction of the summary";
    return email(
        contact,
        told,
        what + " of the conference of " + day,
        "%s of the conference of %s is there for you to read:\n\n%s\n"
            .formatted(
                what, day, address(tx, "/conferences/" + conferenceId + "/summaries/" + number)));
  }

  private Email reminder(PairingTx tx, Contact contact, Notification told) {
    String items =
        counted(told).entrySet().stream()
            .map(entry -> "- %s: %d\n".formatted(entry.getKey().sentence(), entry.getValue()))
            .collect(Collectors.joining());
    return email(
        contact,
        told,
        "What is due: " + DAY.format(Objects.requireNonNull(told.day())),
        items
            + "\nWhat it is, and until when:\n\n"
            + address(tx, "/notifications/" + told.id())
            + "\n");
  }

  private static Map<DueReason, Long> counted(Notification told) {
    return told.items().stream()
        .collect(Collectors.groupingBy(DueItem::reason, TreeMap::new, Collectors.counting()));
  }

  private static Email email(Contact contact, Notification told, String subject, String text) {
    return new Email(told.messageId(), contact.email(), subject, text + FOOTER);
  }

  private String address(PairingTx tx, String path) {
    return link + "/v1/pairings/" + tx.scope().pairingId() + path;
  }
}
