package care.duet.server.cases;

import care.duet.server.audit.AuditTrail;
import care.duet.server.cases.LeadAdvice.Limits;
import care.duet.server.history.Closeness;
import care.duet.server.pairing.PairingSettings;
import care.duet.server.tenancy.PairingTx;
import java.time.Clock;
import java.time.LocalDate;

/** Tells what the facts suggest. */
final class AdviceService {

  private final AuditTrail audit;
  private final Clock clock;

  AdviceService(AuditTrail audit, Clock clock) {
    this.audit = audit;
    this.clock = clock;
  }

  LeadAdvice of(PairingTx tx, String patientId) {
    PairingSettings settings = PairingSettings.in(tx);
    LocalDate today = settings.day(clock.instant());
    Closeness closeness = Closeness.on(today, tx, patientId);
    audit.record(tx, patientId);
    return LeadAdvice.of(
        closeness,
        tx.dao(AdviceDao.class).isOnPracticeCareTeam(patientId, today),
        today,
        new Limits(
            settings.primaryCareVisitIntervalMonths(),
            settings.practiceGapMonths(),
            settings.manyOutsideSpecialists()));
  }
}
