package care.duet.server.reminder;

import care.duet.server.audit.AuditTrail;
import care.duet.server.platform.db.SystemDb;
import care.duet.server.platform.jobs.Jobs;
import care.duet.server.tenancy.PairingDb;
import java.time.Clock;
import java.time.Duration;

/** Builds what reminds people. */
public final class ReminderModule {

  private static final Duration PAUSE = Duration.ofMinutes(10);

  private final ReminderRounds rounds;

  /** Wires the feature. */
  public ReminderModule(SystemDb system, PairingDb db, AuditTrail audit, Clock clock) {
    this.rounds = new ReminderRounds(system, db, audit, clock);
  }

  /** Has the people of each active pairing reminded every day. */
  public void addTo(Jobs jobs) {
    jobs.each(ReminderRounds.JOB, rounds::remind);
    jobs.every(PAUSE, "plan-reminders", () -> rounds.plan(jobs));
  }
}
