package care.duet.server.notification;

import care.duet.server.audit.AuditTrail;
import care.duet.server.pairing.PairingSettings;
import care.duet.server.platform.http.Page;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import care.duet.server.tenancy.PairingTx;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Shows a side what its people were told, and sends e-mails again. */
final class NotificationService {

  private final AuditTrail audit;
  private final Clock clock;

  NotificationService(AuditTrail audit, Clock clock) {
    this.audit = audit;
    this.clock = clock;
  }

  Page<Notification> list(PairingTx tx, NotificationFilter filter, PageRequest page) {
    return Page.of(
        tx.dao(NotificationDao.class)
            .list(tx.scope().party().code(), filter, page.after(), page.rows()),
        page,
        Notification::id);
  }

  /** A notification to one of the caller's side; 404 when there is none. */
  Notification get(PairingTx tx, String id) {
    Notification found = tx.dao(NotificationDao.class).find(id, tx.scope().party().code());
    if (found == null) {
      throw ProblemException.notFound();
    }
    return found;
  }

  /** Puts an e-mail into the queue again, or to its beginning. */
  Notification resend(PairingTx tx, String id) {
    tx.dao(NotificationDao.class).lock(id);
    Notification before = get(tx, id);
    if (!before.isByEmail() || !PairingSettings.in(tx).sendsEmail()) {
      throw ProblemException.of(
          ProblemType.STATE_CONFLICT, "This notification does not go out by e-mail.");
    }
    Instant now = clock.instant();
    Notification after = before.queued(now);
    tx.dao(NotificationDao.class).update(after);
    QueueDao queue = tx.dao(QueueDao.class);
    if (queue.hasten(id, now) == 0) {
      queue.insert(List.of(id), List.of(before.party()), now);
    }
    audit.record(tx, id);
    return after;
  }
}
