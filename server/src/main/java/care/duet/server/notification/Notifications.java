package care.duet.server.notification;

import care.duet.server.contact.Contact;
import care.duet.server.contact.Contacts;
import care.duet.server.pairing.PairingSettings;
import care.duet.server.tenancy.PairingTx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Tells people something, for the features that have something to tell. */
public final class Notifications {

  private Notifications() {}

  /** That a summary was sent to these contacts. */
  public static void ofSummary(
      PairingTx tx, String conferenceId, int number, Collection<String> contactIds, Instant now) {
    boolean byEmail = PairingSettings.in(tx).sendsEmail();
    keep(
        tx,
        Contacts.find(tx, contactIds).stream()
            .map(
                contact ->
                    Notification.ofSummary(
                        contact.party(), contact.id(), conferenceId, number, byEmail, now))
            .toList(),
        now);
  }

  /**
   * What is due on a day, for contacts of the scope's side; whoever was told on that day is not
   * told again.
   */
  public static List<String> ofDay(
      PairingTx tx, LocalDate day, Map<Contact, List<DueItem>> due, Instant now) {
    String party = tx.scope().party().code();
    List<String> told = tx.dao(NotificationDao.class).reminded(party, day);
    boolean byEmail = PairingSettings.in(tx).sendsEmail();
    List<Notification> made =
        due.entrySet().stream()
            .filter(entry -> !told.contains(entry.getKey().id()))
            .map(
                entry ->
                    Notification.ofDay(
                        party, entry.getKey().id(), day, entry.getValue(), byEmail, now))
            .toList();
    keep(tx, made, now);
    return made.stream().map(Notification::id).toList();
  }

  private static void keep(PairingTx tx, List<Notification> made, Instant now) {
    if (made.isEmpty()) {
      return;
    }
    tx.dao(NotificationDao.class).insert(made);
    List<Notification> byEmail = made.stream().filter(Notification::isByEmail).toList();
    if (!byEmail.isEmpty()) {
      tx.dao(QueueDao.class)
          .insert(
              byEmail.stream().map(Notification::id).toList(),
              byEmail.stream().map(Notification::party).toList(),
              now);
    }
  }
}
