package care.duet.server.notification;

import care.duet.server.audit.AuditTrail;
import care.duet.server.platform.db.SystemDb;
import care.duet.server.platform.jobs.Jobs;
import care.duet.server.platform.mail.MailConfig;
import care.duet.server.platform.mail.MailServer;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import java.time.Clock;
import java.time.Duration;

/** Builds what tells people something. */
public final class NotificationModule {

  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final SystemDb system;
  private final PairingDb db;
  private final Clock clock;
  private final NotificationResource resource;

  /** Wires the feature. */
  public NotificationModule(
      SystemDb system, PairingDb db, PairingPosts posts, AuditTrail audit, Clock clock) {
    this.system = system;
    this.db = db;
    this.clock = clock;
    this.resource = new NotificationResource(db, posts, new NotificationService(audit, clock));
  }

  /** What Jersey registers. */
  public Object resource() {
    return resource;
  }

  /** Has e-mails sent; a server without a mail server leaves them to the others. */
  public void addTo(Jobs jobs, MailConfig mail) {
    if (mail.host() != null) {
      EmailRounds rounds =
          new EmailRounds(system, db, new MailServer(mail, clock), new Letters(mail.link()), clock);
      jobs.every(PAUSE, "send-emails", rounds::go);
    }
  }
}
