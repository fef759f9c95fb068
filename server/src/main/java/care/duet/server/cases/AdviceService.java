package care.duet.server.cases;

import care.duet.server.audit.AuditTrail;
import care.duet.server.cases.LeadAdvice.Limits;
import care.duet.server.pairing.PairingSettings;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.tenancy.PairingTx;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Tells what the facts suggest. */
final class AdviceService {

  private final AuditTrail audit;
  private final Clock clock;

  AdviceService(AuditTrail audit, Clock clock) {
    this.audit = audit;
    this.clock = clock;
  }

  LeadAdvice of(PairingTx tx, String patientId) {
    AdviceDao dao = tx.dao(AdviceDao.class);
    if (!dao.isPatient(patientId)) {
      throw ProblemException.notFound();
    }
    PairingSettings settings = PairingSettings.in(tx);
    LocalDate today = settings.day(clock.instant());
    audit.record(tx, patientId);
    return LeadAdvice.of(
        facts(dao, patientId, today),
        today,
        new Limits(
            settings.primaryCareVisitIntervalMonths(),
            settings.practiceGapMonths(),
            settings.manyOutsideSpecialists()));
  }

  private static LeadFacts facts(AdviceDao dao, String patientId, LocalDate today) {
    List<KnownFact> known = dao.facts(patientId);
    return new LeadFacts(
        of(known, "practice_patients")
            .map(columns -> columns.path("practice_care_manager").asText(""))
            .filter(name -> !name.isEmpty())
            .findFirst()
            .orElse(null),
        dao.isOnPracticeCareTeam(patientId, today),
        visits(known)
            .filter(day -> !day.isAfter(today))
            .max(Comparator.naturalOrder())
            .orElse(null),
        dao.hasVisits(),
        of(known, "plan_members")
            .anyMatch(columns -> columns.path("in_case_management").asBoolean()),
        (int)
            of(known, "member_providers")
                .filter(columns -> !columns.path("service_line").asText("").equals("Primary care"))
                .filter(columns -> columns.path("visits_12m").asInt() > 0)
                .map(columns -> columns.path("provider_npi").asText(""))
                .distinct()
                .count());
  }

  private static Stream<LocalDate> visits(List<KnownFact> known) {
    return Stream.concat(
        known.stream()
            .filter(fact -> fact.kind().equals("visits"))
            .flatMap(fact -> Stream.ofNullable(fact.startsOn())),
        of(known, "practice_patients")
            .map(columns -> columns.path("last_visit_date").asText(""))
            .filter(day -> !day.isEmpty())
            .map(LocalDate::parse));
  }

  private static Stream<JsonNode> of(List<KnownFact> known, String kind) {
    return known.stream().filter(fact -> fact.kind().equals(kind)).map(KnownFact::columns);
  }
}
