package care.duet.server.demo;

import care.duet.sdk.PairingClient;
import care.duet.sdk.PreWorkOperations;
import care.duet.sdk.generated.model.CaseLead;
import care.duet.sdk.generated.model.CombinedListEntry;
import care.duet.sdk.generated.model.EngagementLevel;
import care.duet.sdk.generated.model.LeadAdvice;
import care.duet.sdk.generated.model.Membership;
import care.duet.sdk.generated.model.MembershipCoverage;
import care.duet.sdk.generated.model.MembershipPanel;
import care.duet.sdk.generated.model.NamedBy;
import care.duet.sdk.generated.model.Party;
import care.duet.sdk.generated.model.PatientEngagement;
import care.duet.sdk.generated.model.PreWorkNeed;
import care.duet.sdk.generated.model.PreWorkRiskLevel;
import care.duet.sdk.generated.model.PreWorkState;
import care.duet.sdk.generated.model.PreparedPatient;
import care.duet.sdk.generated.model.ReplacePreWorkRequest;
import care.duet.sdk.generated.model.ServiceProvider;
import care.duet.sdk.generated.model.StillOurs;
import care.duet.sdk.generated.model.StillOursAnswer;
import java.util.List;
import java.util.stream.Stream;

/** What one side prepares for the first conference, from what the files say. */
record Preparation(PairingClient side, Party party) {

  /** Submits the pre-work of everybody on the agenda of whom an earlier run has not. */
  void submit(String conferenceId) {
    List<CombinedListEntry> entries = side.combinedList().current().getEntries();
    for (PreparedPatient patient : side.preWork().status(conferenceId).getPatients()) {
      PreWorkState state =
          (party == Party.PLAN ? patient.getPlan() : patient.getPractice()).getState();
      if (state == PreWorkState.NOT_SUBMITTED) {
        submit(conferenceId, patient, entry(entries, patient.getEntryId()));
      }
    }
  }

  private void submit(String conferenceId, PreparedPatient patient, CombinedListEntry entry) {
    PreWorkOperations preWork = side.preWork();
    String etag = preWork.get(conferenceId, entry.getId(), party).getEtag();
    preWork.replace(conferenceId, entry.getId(), party, etag, findings(patient, entry));
    preWork.submit(conferenceId, entry.getId(), party);
  }

  private ReplacePreWorkRequest findings(PreparedPatient patient, CombinedListEntry entry) {
    ReplacePreWorkRequest findings =
        new ReplacePreWorkRequest()
            .stillOurs(
                new StillOurs()
                    .answer(stillOurs(side.patients().membership(patient.getPatientId()))))
            .riskLevel(
                entry.getNamedBy() == NamedBy.COMMON
                    ? PreWorkRiskLevel.CONFIRMED_HIGH
                    : PreWorkRiskLevel.POTENTIALLY_HIGH)
            .riskDrivers(drivers(entry))
            .addNeedsItem(
                new PreWorkNeed()
                    .service("Somebody to call with questions")
                    .by(ServiceProvider.fromValue(party.getValue())))
            .engagement(
                new PatientEngagement()
                    .withPlan(EngagementLevel.UNKNOWN)
                    .withPractice(EngagementLevel.UNKNOWN))
            .earlierSteps("None, this is the first conference");
    return patient.getPosition() <= Agreement.ALL.size()
        ? agreed(findings, Agreement.ALL.get(patient.getPosition() - 1))
        : advised(findings, side.cases().advice(patient.getPatientId()));
  }

  private StillOursAnswer stillOurs(Membership membership) {
    boolean sure =
        party == Party.PLAN
            ? membership.getCoverage().getStatus() == MembershipCoverage.StatusEnum.COVERED
            : membership.getPanel().getStatus() == MembershipPanel.StatusEnum.ACTIVE;
    return sure ? StillOursAnswer.YES : StillOursAnswer.UNKNOWN;
  }

  /** Why the lists name the patient. */
  private static List<String> drivers(CombinedListEntry entry) {
    return Stream.concat(
            entry.getPlan() == null ? Stream.of() : entry.getPlan().getDrivers().stream(),
            entry.getPractice() == null ? Stream.of() : entry.getPractice().getDrivers().stream())
        .distinct()
        .toList();
  }

  private static ReplacePreWorkRequest agreed(ReplacePreWorkRequest findings, Agreement agreement) {
    return findings
        .leadRecommendation(agreement.lead())
        .leadReason("So that a decision of each kind is shown")
        .draftGoal(agreement.goal());
  }

  private static ReplacePreWorkRequest advised(ReplacePreWorkRequest findings, LeadAdvice advice) {
    CaseLead suggested = advice.getSuggestedLead();
    return suggested == null
        ? findings
            .leadRecommendation(CaseLead.JOINT)
            .leadReason("The facts speak for neither side alone")
        : findings.leadRecommendation(suggested).leadReason(advice.getReasons().get(0).getText());
  }

  private static CombinedListEntry entry(List<CombinedListEntry> entries, String id) {
    return entries.stream().filter(entry -> entry.getId().equals(id)).findFirst().orElseThrow();
  }
}
