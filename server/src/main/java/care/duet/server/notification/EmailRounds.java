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
  static final Duration TRIED = Duration.ofDays(3);

  private static final int AT_ONCE = 50;
  private static final Duration LONGEST_ATTEMPT = Duration.ofMinutes(2);
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
    PairingScope scope =
        DeferredWork.ofServer(
            waiting.pairingId(), Party.of(waiting.party()), "sendEmail", waiting.notificationId());
    Optional<Email> email = db.inTransaction(scope, tx -> claim(tx, waiting));
    if (email.isEmpty()) {
      return true;
    }
    Handover handover = server.hand(email.get());
    return db.inTransaction(scope, tx -> settle(tx, waiting.notificationId(), handover))
        != Handover.UNREACHABLE;
  }

  /** What to send; empty when somebody else is at it, or when there is nobody to send it to. */
  private Optional<Email> claim(PairingTx tx, WaitingEmail waiting) {
    String id = waiting.notificationId();
    NotificationDao dao = tx.dao(NotificationDao.class);
    dao.lock(id);
    Instant now = clock.instant();
    Notification told = dao.find(id, waiting.party());
    int claimed = tx.dao(QueueDao.class).claim(id, waiting.attemptAt(), now.plus(LONGEST_ATTEMPT));
    if (told == null || claimed == 0) {
      return Optional.empty();
    }
    Contact contact = Contacts.find(tx, told.contactId());
    if (contact == null || !contact.isActiveOn(PairingSettings.in(tx).day(now))) {
      dao.update(told.failed(EmailFailure.NOT_ON_TEAM));
      tx.dao(QueueDao.class).leave(id);
      return Optional.empty();
    }
    return Optional.of(letters.to(tx, contact, told));
  }

  private Handover settle(PairingTx tx, String id, Handover handover) {
    NotificationDao dao = tx.dao(NotificationDao.class);
    dao.lock(id);
    Notification told = dao.find(id, tx.scope().party().code());
    if (told == null || !told.isQueued()) {
      return handover;
    }
    Instant now = clock.instant();
    QueueDao queue = tx.dao(QueueDao.class);
    switch (handover) {
      case TAKEN -> {
        dao.update(told.sent(now));
        queue.leave(id);
      }
      case UNREACHABLE -> missed(dao, queue, told, EmailFailure.UNREACHABLE, now);
      case REFUSED -> missed(dao, queue, told, EmailFailure.REFUSED, now);
    }
    return handover;
  }

  private static void missed(
      NotificationDao dao, QueueDao queue, Notification told, EmailFailure why, Instant now) {
    Instant since = told.emailQueuedAt();
    if (since != null && !now.isBefore(since.plus(TRIED))) {
      dao.update(told.failed(why));
      queue.leave(told.id());
      return;
    }
    dao.update(told.missed(why));
    Duration pause = PAUSES.get(Math.min(told.emailAttempts(), PAUSES.size() - 1));
    queue.postpone(told.id(), now.plus(pause));
  }
}
