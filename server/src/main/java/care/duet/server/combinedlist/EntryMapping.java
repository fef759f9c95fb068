package care.duet.server.combinedlist;

import care.duet.server.api.model.AssessEntryRequest;
import care.duet.server.api.model.Assessment;
import care.duet.server.api.model.CombinedListEntry;
import care.duet.server.api.model.ComplexityLevel;
import care.duet.server.api.model.EntryState;
import care.duet.server.api.model.HealthComplexity;
import care.duet.server.api.model.IdentityConfirmation;
import care.duet.server.api.model.PacketCompleteness;
import care.duet.server.api.model.Party;
import care.duet.server.api.model.RemovalCode;
import care.duet.server.api.model.RiskLevel;
import care.duet.server.api.model.Sex;
import care.duet.server.patient.Person;
import org.jspecify.annotations.Nullable;

/** Between entries of the combined list and the API's. */
final class EntryMapping {

  private EntryMapping() {}

  static CombinedListEntry toModel(EntryView view) {
    Entry entry = view.entry();
    SaidNow said = view.said();
    KnownNow known = view.known();
    Standing standing = entry.standing();
    Person person = entry.identity().person();
    PositionReason reason = PositionReason.of(standing);
    return CombinedListEntry.builder()
        .id(standing.entryId())
        .patientId(standing.patientId())
        .position(entry.position())
        .state(EntryState.fromValue(entry.state()))
        .namedBy(care.duet.server.api.model.NamedBy.fromValue(standing.namedBy().code()))
        .positionReason(
            care.duet.server.api.model.PositionReason.builder()
                .code(care.duet.server.api.model.PositionReason.CodeEnum.fromValue(reason.code()))
                .text(reason.text())
                .build())
        .planMemberId(entry.identity().planMemberId())
        .mrn(entry.identity().mrn())
        .givenName(person.givenName())
        .familyName(person.familyName())
        .suffix(person.suffix())
        .birthDate(person.birthDate())
        .sex(person.sex() == null ? null : Sex.fromValue(person.sex().code()))
        .plan(plan(standing.plan()))
        .practice(practice(standing.practice()))
        .urgentAddition(urgent(standing.urgent()))
        .removal(removal(standing.removal()))
        .identityConfirmation(said == null ? null : confirmation(said))
        .assessment(said == null ? null : assessment(said))
        .packetCompleteness(known == null ? null : completeness(known))
        .openDiscrepancies(known == null ? null : known.openDiscrepancies())
        .etag(view.etag())
        .build();
  }

  static AssessmentInput toInput(AssessEntryRequest request) {
    HealthComplexity domains =
        request.getComplexity() == null ? new HealthComplexity() : request.getComplexity();
    return new AssessmentInput(
        code(request.getRiskLevel()),
        Boolean.TRUE.equals(request.getRiskConfirmed()),
        code(domains.getIllness()),
        code(domains.getReadiness()),
        code(domains.getSocial()),
        code(domains.getHealthSystems()),
        code(domains.getResourcesOfCare()));
  }

  private static @Nullable String code(@Nullable Object constant) {
    return constant == null ? null : constant.toString();
  }

  private static care.duet.server.api.model.@Nullable PlanNaming plan(@Nullable PlanNaming plan) {
    return plan == null
        ? null
        : care.duet.server.api.model.PlanNaming.builder()
            .rank(plan.rank())
            .riskScore(plan.score())
            .additional(plan.additional())
            .drivers(plan.drivers())
            .build();
  }

  private static care.duet.server.api.model.@Nullable PracticeNaming practice(
      @Nullable PracticeNaming practice) {
    return practice == null
        ? null
        : care.duet.server.api.model.PracticeNaming.builder()
            .rank(practice.rank())
            .pcpDesignated(practice.pcpDesignated())
            .additional(practice.additional())
            .drivers(practice.drivers())
            .build();
  }

  private static care.duet.server.api.model.@Nullable UrgentAddition urgent(
      @Nullable UrgentAddition urgent) {
    return urgent == null
        ? null
        : care.duet.server.api.model.UrgentAddition.builder()
            .party(Party.fromValue(urgent.party().code()))
            .reason(urgent.reason())
            .addedAt(urgent.addedAt())
            .build();
  }

  private static care.duet.server.api.model.@Nullable Removal removal(@Nullable Removal removal) {
    return removal == null
        ? null
        : care.duet.server.api.model.Removal.builder()
            .party(Party.fromValue(removal.party().code()))
            .code(RemovalCode.fromValue(removal.code()))
            .reason(removal.reason())
            .removedAt(removal.removedAt())
            .build();
  }

  private static @Nullable IdentityConfirmation confirmation(SaidNow said) {
    return said.planConfirmedAt() == null && said.practiceConfirmedAt() == null
        ? null
        : IdentityConfirmation.builder()
            .planConfirmedAt(said.planConfirmedAt())
            .practiceConfirmedAt(said.practiceConfirmedAt())
            .build();
  }

  private static @Nullable PacketCompleteness completeness(KnownNow known) {
    return known.present() == null
        ? null
        : PacketCompleteness.builder()
            .present(known.present())
            .absent(known.absent())
            .notSupplied(known.notSupplied())
            .build();
  }

  private static @Nullable Assessment assessment(SaidNow said) {
    if (said.assessedParty() == null || said.assessedAt() == null) {
      return null;
    }
    return Assessment.builder()
        .riskLevel(said.riskLevel() == null ? null : RiskLevel.fromValue(said.riskLevel()))
        .riskConfirmed(said.riskConfirmed())
        .complexity(
            HealthComplexity.builder()
                .illness(level(said.illness()))
                .readiness(level(said.readiness()))
                .social(level(said.social()))
                .healthSystems(level(said.healthSystems()))
                .resourcesOfCare(level(said.resourcesOfCare()))
                .build())
        .party(Party.fromValue(said.assessedParty()))
        .assessedAt(said.assessedAt())
        .build();
  }

  private static @Nullable ComplexityLevel level(@Nullable String code) {
    return code == null ? null : ComplexityLevel.fromValue(code);
  }
}
