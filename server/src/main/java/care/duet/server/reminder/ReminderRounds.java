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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reminds the people of a pairing at its hour, and knows when that is next. */
final class ReminderRounds {

  static final String JOB = "remind";

  private static final Logger LOG = LoggerFactory.getLogger(ReminderRounds.class);
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
    List<String> pairings = unplanned("");
    while (!pairings.isEmpty()) {
      pairings.forEach(pairing -> plan(jobs, pairing));
      pairings = unplanned(pairings.get(pairings.size() - 1));
    }
  }

  private void plan(Jobs jobs, String pairingId) {
    try {
      Instant first =
          db.read(
              scope(pairingId, Party.PLAN),
              tx -> PairingSettings.in(tx).nextReminder(clock.instant()));
      jobs.begin(JOB, pairingId, first);
    } catch (RuntimeException fault) {
      // The others do not wait for it.
      LOG.warn("pairing {} is not reminded: {}", pairingId, fault.getClass().getName());
    }
  }

  /** Reminds both sides' people; answers when to do so again, and nothing of an ended pairing. */
  Optional<Instant> remind(String pairingId) {
    if (!system.read(tx -> tx.dao(ReminderDao.class).isActiveAcrossPairings(pairingId))) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    return Arrays.stream(Party.values())
        .map(side -> db.inTransaction(scope(pairingId, side), tx -> remind(tx, now)))
        .min(Comparator.naturalOrder());
  }

  /**
   * Answers when the side's people are reminded again: on another day, for once a day is enough.
   */
  private Instant remind(PairingTx tx, Instant now) {
    PairingSettings settings = PairingSettings.in(tx);
    LocalDate today = settings.day(now);
    Instant next = settings.reminderAfter(today);
    List<String> made =
        Notifications.ofDay(tx, today, new Due(tx, settings, now, next).byContact(), now);
    if (!made.isEmpty()) {
      audit.recordAll(tx, made);
    }
    return next;
  }

  private List<String> unplanned(String after) {
    return system.read(tx -> tx.dao(ReminderDao.class).withoutAcrossPairings(JOB, after, AT_ONCE));
  }

  private static PairingScope scope(String pairingId, Party side) {
    return DeferredWork.ofServer(pairingId, side, JOB, pairingId);
  }
}
