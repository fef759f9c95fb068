package care.duet.server.cases;

import care.duet.server.api.model.AddCaseGoalRequest;
import care.duet.server.api.model.AddDecisionRequest;
import care.duet.server.api.model.CaseCloseCode;
import care.duet.server.api.model.CaseDecision;
import care.duet.server.api.model.CaseDecisionPage;
import care.duet.server.api.model.CaseGoal;
import care.duet.server.api.model.CaseGoalPage;
import care.duet.server.api.model.CaseLead;
import care.duet.server.api.model.CasePage;
import care.duet.server.api.model.CaseState;
import care.duet.server.api.model.CreateDecisionRequest;
import care.duet.server.api.model.DecisionDocumentation;
import care.duet.server.api.model.DocumentationPlace;
import care.duet.server.api.model.LeadAdviceCode;
import care.duet.server.api.model.LeadAdviceReason;
import care.duet.server.api.model.Party;
import care.duet.server.api.model.PatientCase;
import care.duet.server.api.model.PlanDuty;
import care.duet.server.api.model.PlanStatus;
import care.duet.server.api.model.ReportBackTimetable;
import care.duet.server.cases.Deciding.Reports;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Between the domain's cases and the API's. */
final class CaseMapping {

  private CaseMapping() {}

  static Deciding toDeciding(CreateDecisionRequest request) {
    return new Deciding(
        Lead.of(request.getLead().toString()),
        request.getReason().strip(),
        code(request.getPlanRecommendation()),
        code(request.getPracticeRecommendation()),
        request.getAgreedByPlan(),
        request.getAgreedByPractice(),
        stripped(request.getGoal()),
        reports(request.getReportBack()));
  }

  static Deciding toDeciding(AddDecisionRequest request) {
    return new Deciding(
        Lead.of(request.getLead().toString()),
        request.getReason().strip(),
        code(request.getPlanRecommendation()),
        code(request.getPracticeRecommendation()),
        request.getAgreedByPlan(),
        request.getAgreedByPractice(),
        stripped(request.getGoal()),
        reports(request.getReportBack()));
  }

  static Aim toAim(AddCaseGoalRequest request) {
    return new Aim(
        request.getText().strip(),
        request.getConfirmedWithPatient(),
        stripped(request.getReason()));
  }

  static @Nullable String code(@Nullable Object word) {
    return word == null ? null : word.toString();
  }

  static PatientCase toModel(CaseView view) {
    Case kept = view.seen().kept();
    boolean monitors = kept.ledBy().equals(Lead.PRACTICE.code());
    return PatientCase.builder()
        .id(kept.id())
        .patientId(view.seen().patientId())
        .state(CaseState.fromValue(view.seen().state()))
        .mergedInto(view.seen().mergedInto())
        .lead(CaseLead.fromValue(kept.ledBy()))
        .planStatus(monitors ? PlanStatus.MONITOR : PlanStatus.MANAGING)
        .planDuties(monitors ? List.of(PlanDuty.values()) : List.of())
        .enrolledOn(kept.enrolledOn())
        .goal(view.goal() == null ? null : toModel(view.goal()))
        .decision(toModel(view.decision()))
        .closeCode(kept.closeCode() == null ? null : CaseCloseCode.fromValue(kept.closeCode()))
        .closeReason(kept.closeReason())
        .closedAt(kept.closedAt())
        .createdAt(kept.createdAt())
        .updatedAt(kept.updatedAt())
        .etag(view.etag())
        .build();
  }

  static CaseDecision toModel(DecisionView view) {
    Decision decision = view.decision();
    return CaseDecision.builder()
        .number(decision.number())
        .conferenceId(decision.conferenceId())
        .entryId(decision.entryId())
        .lead(CaseLead.fromValue(decision.ledBy()))
        .reason(decision.reason())
        .planRecommendation(lead(decision.planRecommendation()))
        .practiceRecommendation(lead(decision.practiceRecommendation()))
        .agreedByPlan(decision.agreedByPlan())
        .agreedByPractice(decision.agreedByPractice())
        .reportBack(
            decision.firstIntervalDays() == null
                ? null
                : new ReportBackTimetable()
                    .firstIntervalDays(decision.firstIntervalDays())
                    .firstPeriodMonths(decision.firstPeriodMonths())
                    .laterIntervalMonths(decision.laterIntervalMonths()))
        .party(Party.fromValue(decision.party()))
        .clientId(decision.clientId())
        .onBehalfOf(decision.onBehalfOf())
        .decidedOn(decision.decidedOn())
        .decidedAt(decision.decidedAt())
        .documentation(view.documentation().stream().map(CaseMapping::toModel).toList())
        .build();
  }

  static care.duet.server.api.model.LeadAdvice toModel(String patientId, LeadAdvice advice) {
    return care.duet.server.api.model.LeadAdvice.builder()
        .patientId(patientId)
        .suggestedLead(advice.lead() == null ? null : CaseLead.fromValue(advice.lead().code()))
        .reasons(advice.reasons().stream().map(CaseMapping::toModel).toList())
        .build();
  }

  static CasePage toPage(List<CaseView> items, @Nullable String next) {
    return CasePage.builder()
        .items(items.stream().map(CaseMapping::toModel).toList())
        .nextCursor(next)
        .hasMore(next != null)
        .build();
  }

  static CaseDecisionPage toDecisionPage(List<DecisionView> items, @Nullable String next) {
    return CaseDecisionPage.builder()
        .items(items.stream().map(CaseMapping::toModel).toList())
        .nextCursor(next)
        .hasMore(next != null)
        .build();
  }

  static CaseGoalPage toGoalPage(List<Goal> items, @Nullable String next) {
    return CaseGoalPage.builder()
        .items(items.stream().map(CaseMapping::toModel).toList())
        .nextCursor(next)
        .hasMore(next != null)
        .build();
  }

  private static LeadAdviceReason toModel(LeadAdvice.Reason reason) {
    return LeadAdviceReason.builder()
        .code(LeadAdviceCode.fromValue(reason.code().name().toLowerCase(Locale.ROOT)))
        .text(reason.text())
        .speaksFor(Party.fromValue(reason.speaksFor().code()))
        .build();
  }

  private static CaseGoal toModel(Goal goal) {
    return CaseGoal.builder()
        .number(goal.number())
        .text(goal.text())
        .confirmedWithPatient(goal.confirmedWithPatient())
        .reason(goal.reason())
        .party(Party.fromValue(goal.party()))
        .clientId(goal.clientId())
        .onBehalfOf(goal.onBehalfOf())
        .setAt(goal.setAt())
        .build();
  }

  private static DecisionDocumentation toModel(Documented documented) {
    return DecisionDocumentation.builder()
        .place(DocumentationPlace.fromValue(documented.place()))
        .party(Party.fromValue(documented.party()))
        .clientId(documented.clientId())
        .onBehalfOf(documented.onBehalfOf())
        .documentedAt(documented.documentedAt())
        .build();
  }

  private static @Nullable Reports reports(@Nullable ReportBackTimetable said) {
    return said == null
        ? null
        : new Reports(
            said.getFirstIntervalDays(),
            said.getFirstPeriodMonths(),
            said.getLaterIntervalMonths());
  }

  private static @Nullable CaseLead lead(@Nullable String code) {
    return code == null ? null : CaseLead.fromValue(code);
  }

  private static @Nullable String stripped(@Nullable String words) {
    return words == null ? null : words.strip();
  }
}
