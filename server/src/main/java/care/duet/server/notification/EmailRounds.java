package care.duet.server.notification;

import care.duet.server.contact.Contact;
import care.duet.server.contact.Contacts;
import care.duet.server.pairing.PairingSettings;
import care.duet.server.platform.db.SystemDb;
import care.duet.server.platform.mail.Email;
import care.duet.server.platform.mail.Handover;
import care.duet.server.platform.mail.MailServer;
import care.duet.server.security.Party;
import care.duet.server.tenancy.DeferredWork;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingScope;
import care.duet.server.tenancy.PairingTx;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Sends the e-mails that are due. Each is put off before it is tried, so that two servers do not
 * try it at once, and so that it is tried again if this one ends in the middle: then it may arrive
 * twice, with the same Message-ID.
 */
final class EmailRounds {

  /** How long an e-mail is tried until it is given up. */
  private static final Duration TRIED = Duration.ofDays(3);

  private static final int AT_ONCE = 50;
  private static final Duration LONGEST_ATTEMPT = Duration.ofMinutes(15);
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1));

  private final SystemDb system;
  private final PairingDb db;
  private final MailServer server;
  private final Letters letters;
  private final Clock clock;

  EmailRounds(SystemDb system, PairingDb db, MailServer server, Letters letters, Clock clock) {
    this.system = system;
    this.db = db;
    this.server = server;
    this.letters = letters;
    this.clock = clock;
  }

  /** Tries what is due, until nothing is or no mail server answers. */
  void go() {
    boolean reachable = true;
    List<WaitingEmail> due = due();
    while (reachable && !due.isEmpty()) {
      for (WaitingEmail waiting : due) {
        reachable = reachable && attempt(waiting);
      }
      due = due();
    }
  }

  private List<WaitingEmail> due() {
    return system.inTransaction(
        tx -> tx.dao(WaitingDao.class).dueAcrossPairings(clock.instant(), AT_ONCE));
  }

  /** Tries one; false when the others would fare no better. */
  private boolean attempt(WaitingEmail waiting) {
    String id = waiting.notificationId();
    PairingScope scope =
        DeferredWork.ofServer(waiting.pairingId(), Party.of(waiting.party()), "sendEmail", id);
    Instant claimed = clock.instant().plus(LONGEST_ATTEMPT);
    int taken =
        db.inTransaction(
            scope, tx -> tx.dao(QueueDao.class).claim(id, waiting.attemptAt(), claimed));
    if (taken == 0) {
      return true;
    }
    // Apart from the claim: one that cannot be written holds nobody else up.
    Optional<Email> email = db.inTransaction(scope, tx -> email(tx, id, claimed));
    if (email.isEmpty()) {
      return true;
    }
    Handover handover = server.hand(email.get());
    return db.inTransaction(scope, tx -> settle(tx, id, claimed, handover)) != Handover.UNREACHABLE;
  }

  /** What to send; empty when it is not to be sent any more. */
  private Optional<Email> email(PairingTx tx, String id, Instant claimed) {
    NotificationDao dao = tx.dao(NotificationDao.class);
    dao.lock(id);
    Notification told = dao.find(id, tx.scope().party().code());
    if (told == null) {
      return Optional.empty();
    }
    PairingSettings settings = PairingSettings.in(tx);
    Contact contact = Contacts.find(tx, told.contactId());
    if (!settings.sendsEmail()) {
      giveUp(tx, told, EmailFailure.NOT_AGREED, claimed);
    } else if (contact == null || !contact.isActiveOn(settings.day(clock.instant()))) {
      giveUp(tx, told, EmailFailure.NOT_ON_TEAM, claimed);
    } else {
      return Optional.of(letters.to(tx, contact, told));
    }
    return Optional.empty();
  }

  /** Writes down what has come of an attempt, unless it was queued anew meanwhile. */
  private Handover settle(PairingTx tx, String id, Instant claimed, Handover handover) {
    NotificationDao dao = tx.dao(NotificationDao.class);
    dao.lock(id);
    Notification told = dao.find(id, tx.scope().party().code());
    if (told == null) {
      return handover;
    }
    switch (handover) {
      case TAKEN -> {
        if (tx.dao(QueueDao.class).leave(id, claimed) == 1) {
          dao.update(told.sent(clock.instant()));
        }
      }
      case UNREACHABLE -> missed(tx, told, EmailFailure.UNREACHABLE, claimed);
      case REFUSED -> missed(tx, told, EmailFailure.REFUSED, claimed);
    }
    return handover;
  }

  private void missed(PairingTx tx, Notification told, EmailFailure why, Instant claimed) {
    Instant now = clock.instant();
    if (told.isTriedSince(now.minus(TRIED))) {
      giveUp(tx, told, why, claimed);
      return;
    }
    Duration pause = PAUSES.get(Math.min(told.emailAttempts(), PAUSES.size() - 1));
    if (tx.dao(QueueDao.class).postpone(told.id(), claimed, now.plus(pause)) == 1) {
      tx.dao(NotificationDao.class).update(told.missed(why, now));
    }
  }

  private static void giveUp(PairingTx tx, Notification told, EmailFailure why, Instant claimed) {
    if (tx.dao(QueueDao.class).leave(told.id(), claimed) == 1) {
      tx.dao(NotificationDao.class).update(told.failed(why));
    }
  }
}
