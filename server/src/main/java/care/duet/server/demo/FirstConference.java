package care.duet.server.demo;

import care.duet.sdk.ConferenceQuery;
import care.duet.sdk.ContactQuery;
import care.duet.sdk.PairingClient;
import care.duet.sdk.generated.model.AgendaPatient;
import care.duet.sdk.generated.model.Attendance;
import care.duet.sdk.generated.model.CloseConferenceRequest;
import care.duet.sdk.generated.model.CombinedListEntry;
import care.duet.sdk.generated.model.Conference;
import care.duet.sdk.generated.model.ConferenceState;
import care.duet.sdk.generated.model.ConfirmGateRequest;
import care.duet.sdk.generated.model.Contact;
import care.duet.sdk.generated.model.ContactRole;
import care.duet.sdk.generated.model.CreateContactRequest;
import care.duet.sdk.generated.model.CreateDecisionRequest;
import care.duet.sdk.generated.model.DemographicsCheck;
import care.duet.sdk.generated.model.DraftSummaryRequest;
import care.duet.sdk.generated.model.GateAnswer;
import care.duet.sdk.generated.model.Party;
import care.duet.sdk.generated.model.PatientResult;
import care.duet.sdk.generated.model.ReviewResult;
import care.duet.sdk.generated.model.SendSummaryRequest;
import care.duet.sdk.generated.model.SummaryOverview;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The first conference of a pairing, held as the guideline has it, once. */
final class FirstConference {

  private static final int MINUTES = 30;
  private static final int NEXT = 10;

  private final PairingClient plan;
  private final PairingClient practice;

  FirstConference(PairingClient plan, PairingClient practice) {
    this.plan = plan;
    this.practice = practice;
  }

  /** Holds it unless an earlier run has; answers which one it is. */
  String held() {
    return in(ConferenceState.SUMMARIZED).map(Conference::getId).orElseGet(this::summarize);
  }

  /** The summary goes to whoever took part. */
  private String summarize() {
    String id = in(ConferenceState.CLOSED).map(Conference::getId).orElseGet(this::hold);
    SummaryOverview overview = plan.summaries().overview(id);
    int number =
        overview.getSummaries().isEmpty()
            ? plan.summaries().draft(id, new DraftSummaryRequest()).getNumber()
            : overview.getSummaries().get(0).getNumber();
    plan.summaries().send(id, number, new SendSummaryRequest());
    return id;
  }

  private String hold() {
    String id =
        in(ConferenceState.IN_PROGRESS)
            .or(() -> in(ConferenceState.PREPARED).map(ahead -> begin(ahead.getId())))
            .orElseThrow()
            .getId();
    Contact manager = contact(plan, ContactRole.PROJECT_MANAGER, "The plan's project manager");
    Contact nurse =
        contact(practice, ContactRole.CLINICAL_CARE_MANAGER, "The practice's care manager");
    List<AgendaPatient> patients = plan.agendas().get(id).getPatients();
    for (int i = 0; i < Agreement.ALL.size(); i++) {
      discuss(id, patients.get(i), Agreement.ALL.get(i), manager, nurse);
    }
    plan.outcomes().close(id, closing(patients, List.of(manager, nurse)));
    return id;
  }

  /** Both sides have prepared before the call begins. */
  private Conference begin(String id) {
    new Preparation(plan, Party.PLAN).submit(id);
    new Preparation(practice, Party.PRACTICE).submit(id);
    return plan.conferences().start(id);
  }

  private void discuss(
      String id, AgendaPatient patient, Agreement agreement, Contact manager, Contact nurse) {
    plan.reviews()
        .confirmGate(
            id,
            patient.getEntryId(),
            new ConfirmGateRequest()
                .answer(GateAnswer.PROCEED)
                .demographics(DemographicsCheck.CONFIRMED)
                .reason("Whatever the files suggest, the demo shows a decision"));
    new Discussion(plan, practice, id, patient).say(List.of(manager, nurse));
    plan.cases()
        .decide(
            id,
            new CreateDecisionRequest()
                .entryId(patient.getEntryId())
                .lead(agreement.lead())
                .planRecommendation(agreement.lead())
                .practiceRecommendation(agreement.lead())
                .reason("Agreed in the call, so that one of each kind is shown")
                .agreedByPlan(manager.getId())
                .agreedByPractice(nurse.getId())
                .goal(agreement.goal()));
  }

  /** The fourth patient is left open; whoever comes next on the list is next. */
  private CloseConferenceRequest closing(List<AgendaPatient> patients, List<Contact> present) {
    List<String> discussed = patients.stream().map(AgendaPatient::getEntryId).toList();
    return new CloseConferenceRequest()
        .results(
            IntStream.range(0, discussed.size())
                .mapToObj(
                    i ->
                        new PatientResult()
                            .entryId(discussed.get(i))
                            .result(
                                i == Agreement.ALL.size()
                                    ? ReviewResult.LEFT_OPEN
                                    : ReviewResult.DISCUSSED))
                .toList())
        .nextEntryIds(
            plan.combinedList().current().getEntries().stream()
                .map(CombinedListEntry::getId)
                .filter(entry -> !discussed.contains(entry))
                .limit(NEXT)
                .toList())
        .attendance(
            present.stream()
                .map(
                    contact ->
                        new Attendance()
                            .contactId(contact.getId())
                            .minutes(MINUTES)
                            .preparationMinutes(MINUTES))
                .toList());
  }

  private Optional<Conference> in(ConferenceState state) {
    return plan.conferences().listAll(ConferenceQuery.all().withState(state)).findFirst();
  }

  private static Contact contact(PairingClient side, ContactRole role, String name) {
    return side.contacts()
        .listAll(ContactQuery.all().withRole(role))
        .findFirst()
        .orElseGet(
            () ->
                side.contacts()
                    .create(
                        new CreateContactRequest()
                            .name(name)
                            .position("Part of the demo")
                            .credential("Part of the demo")
                            .role(role)
                            .email("demo@duet.example")
                            .telephone("978-555-0142")));
  }
}
