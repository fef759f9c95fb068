package care.duet.server.reminder;

import care.duet.server.audit.AuditTrail;
import care.duet.server.notification.Notifications;
import care.duet.server.pairing.PairingSettings;
import care.duet.server.platform.db.SystemDb;
import care.duet.server.platform.jobs.Jobs;
import care.duet.server.security.Party;
import care.duet.server.tenancy.DeferredWork;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingScope;
import care.duet.server.tenancy.PairingTx;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reminds the people of a pairing at its hour, and knows when that is next. */
final class ReminderRounds {

  static final String JOB = "remind";

  private static final int AT_ONCE = 500;

  private final SystemDb system;
  private final PairingDb db;
  private final AuditTrail audit;
  private final Clock clock;

  ReminderRounds(SystemDb system, PairingDb db, AuditTrail audit, Clock clock) {
    this.system = system;
    this.db = db;
    this.audit = audit;
    this.clock = clock;
  }

  /** Says of the pairings that have become active when their people are reminded first. */
  void plan(Jobs jobs) {
    List<String> pairings = unplanned();
    while (!pairings.isEmpty()) {
      pairings.forEach(pairing -> jobs.begin(JOB, pairing, next(pairing)));
      pairings = unplanned();
    }
  }

  /** Reminds both sides' people; answers when to do so again, and nothing of an ended pairing. */
  Optional<Instant> remind(String pairingId) {
    if (!system.read(tx -> tx.dao(ReminderDao.class).isActiveAcrossPairings(pairingId))) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    Instant next = next(pairingId);
    for (Party side : Party.values()) {
      db.inTransaction(scope(pairingId, side), tx -> remind(tx, now, next));
    }
    return Optional.of(next);
  }

  /** Answers which notifications have come of it. */
  private List<String> remind(PairingTx tx, Instant now, Instant next) {
    PairingSettings settings = PairingSettings.in(tx);
    List<String> made =
        Notifications.ofDay(
            tx, settings.day(now), new Due(tx, settings, now, next).byContact(), now);
    if (!made.isEmpty()) {
      audit.recordAll(tx, made);
    }
    return made;
  }

  private Instant next(String pairingId) {
    return db.read(
        scope(pairingId, Party.PLAN), tx -> PairingSettings.in(tx).nextReminder(clock.instant()));
  }

  private List<String> unplanned() {
    return system.read(tx -> tx.dao(ReminderDao.class).withoutAcrossPairings(JOB, AT_ONCE));
  }

  private static PairingScope scope(String pairingId, Party side) {
    return DeferredWork.ofServer(pairingId, side, JOB, pairingId);
  }
}
