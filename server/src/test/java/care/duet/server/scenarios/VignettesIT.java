package care.duet.server.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.sdk.CaseQuery;
import care.duet.sdk.TaskQuery;
import care.duet.sdk.generated.model.CaseLead;
import care.duet.sdk.generated.model.ConferenceState;
import care.duet.sdk.generated.model.ConferenceSummary;
import care.duet.sdk.generated.model.ContactRole;
import care.duet.sdk.generated.model.FrontLineContact;
import care.duet.sdk.generated.model.NextStep;
import care.duet.sdk.generated.model.Party;
import care.duet.sdk.generated.model.PatientCase;
import care.duet.sdk.generated.model.PatientReview;
import care.duet.sdk.generated.model.PlanStatus;
import care.duet.sdk.generated.model.ReviewItem;
import care.duet.sdk.generated.model.SummaryPatient;
import care.duet.sdk.generated.model.Task;
import care.duet.sdk.generated.model.TaskKind;
import care.duet.sdk.generated.model.TaskOrigin;
import care.duet.sdk.generated.model.TaskState;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** After one call about all ten, the record says of each patient what the guideline tells. */
@Tag("M17.7")
@TestInstance(Lifecycle.PER_CLASS)
final class VignettesIT {

  private final JointCall call = JointCall.held(Vignettes.all());

  @AfterAll
  void close() {
    call.close();
  }

  static Stream<Named<Vignette>> vignettes() {
    return Vignettes.all().stream().map(vignette -> Named.of(vignette.heading(), vignette));
  }

  @Test
  @Tag("M5.2")
  void oneCallGoesThroughAllTen() {
    assertThat(call.sides().practice().agendas().get(call.conference()).getPatients()).hasSize(10);
    assertThat(call.sides().practice().outcomes().get(call.conference()).getResults()).hasSize(10);
    assertThat(call.sides().practice().conferences().get(call.conference()).getState())
        .isEqualTo(ConferenceState.SUMMARIZED);
  }

  @ParameterizedTest
  @MethodSource("vignettes")
  @Tag("M7.1")
  @Tag("M7.10")
  @Tag("M8.1")
  @Tag("M10.3")
  void bothSidesShareTheGoalAndAgreeWhoLeads(Vignette vignette) {
    PatientCase opened = caseOf(vignette);
    CaseLead lead = vignette.lead().lead();
    assertThat(opened.getLead()).isEqualTo(lead);
    assertThat(opened.getPlanStatus())
        .isEqualTo(lead == CaseLead.PRACTICE ? PlanStatus.MONITOR : PlanStatus.MANAGING);
    assertThat(opened.getGoal().getText()).isEqualTo(vignette.goal());
    assertThat(opened.getDecision().getReason()).isEqualTo(vignette.lead().reason());
    assertThat(opened.getDecision().getPlanRecommendation()).isEqualTo(lead);
    assertThat(opened.getDecision().getPracticeRecommendation()).isEqualTo(lead);
  }

  @ParameterizedTest
  @MethodSource("vignettes")
  @Tag("M7.8")
  @Tag("M9.3")
  void everyStepHasSomebodyToDoItUntilADay(Vignette vignette) {
    assertThat(
            call.sides()
                .practice()
                .tasks()
                .listAll(
                    TaskQuery.all()
                        .withConferenceId(call.conference())
                        .withPatientId(call.place(vignette).getPatientId()))
                .filter(task -> task.getOrigin() == TaskOrigin.CONFERENCE)
                .map(VignettesIT::asOnRecord))
        .containsExactlyInAnyOrderElementsOf(
            vignette.steps().stream().filter(Step::aboutPatient).map(this::asTold).toList());
  }

  @ParameterizedTest
  @MethodSource("vignettes")
  @Tag("M7.3")
  @Tag("M7.7")
  @Tag("M7.9")
  @Tag("M7.11")
  @Tag("M7.12")
  void eachSideReadsWhatTheOtherSaid(Vignette vignette) {
    for (Said words : vignette.spoken()) {
      assertThat(
              call.sides()
                  .otherThan(words.by())
                  .reviews()
                  .get(call.conference(), call.place(vignette).getEntryId())
                  .getContents())
          .filteredOn(item -> item.getCode() == words.item())
          .extracting(ReviewItem::getText)
          .containsExactly(words.text());
    }
    PatientReview review =
        call.sides().plan().reviews().get(call.conference(), call.place(vignette).getEntryId());
    assertThat(review.getNextUpdateOn()).isEqualTo(call.next());
    assertThat(review.getFrontLineContacts())
        .extracting(FrontLineContact::getContactId)
        .containsExactlyInAnyOrderElementsOf(call.team().ids(vignette.frontLine()));
  }

  @ParameterizedTest
  @MethodSource("vignettes")
  @Tag("M7.13")
  @Tag("M9.2")
  void theSummaryTellsThePractice(Vignette vignette) {
    assertThat(summary().getPatients())
        .filteredOn(
            patient -> call.place(vignette).getEntryId().equals(patient.getPerson().getEntryId()))
        .singleElement()
        .satisfies(patient -> tells(patient, vignette));
    assertThat(call.sides().practice().summaries().text(call.conference(), 1))
        .contains(vignette.person().familyName(), vignette.goal(), vignette.note())
        .contains(vignette.steps().stream().map(Step::text).toList());
  }

  @Test
  @Tag("M8.6")
  void aPlanThatLeadsReportsBackWeeklyAtFirst() {
    Vignette program = PlanLed.substanceAbuseProgram();
    assertThat(following(program))
        .hasSizeGreaterThan(4)
        .allSatisfy(task -> assertThat(task.getOwnerParty()).isEqualTo(Party.PLAN))
        .extracting(Task::getDueOn)
        .startsWith(
            caseOf(program).getEnrolledOn().plusWeeks(1),
            caseOf(program).getEnrolledOn().plusWeeks(2));
  }

  @Test
  @Tag("M8.5")
  void aPlanThatMonitorsTellsTheMember() {
    assertThat(following(PracticeLed.nursingFacility()))
        .singleElement()
        .satisfies(task -> assertThat(task.getOwnerParty()).isEqualTo(Party.PLAN));
  }

  @Test
  @Tag("M9.6")
  void aDepartmentAssessesTheCoverage() {
    assertThat(listed(TaskQuery.all().withOwnerRole(ContactRole.OTHER_DEPARTMENT)))
        .singleElement()
        .satisfies(
            task ->
                assertThat(task.getPatientId())
                    .isEqualTo(call.place(PlanLed.changeOfCoverage()).getPatientId()));
  }

  @Test
  @Tag("M9.5")
  void theQuestionStaysOpenUntilSomebodyAnswers() {
    assertThat(listed(TaskQuery.all().withKind(TaskKind.QUESTION).withOpen(true)))
        .singleElement()
        .satisfies(
            task ->
                assertThat(task.getPatientId())
                    .isEqualTo(call.place(JointlyLed.psychiatrist()).getPatientId()));
  }

  @Test
  @Tag("M9.2")
  void whatConcernsThePracticeAsAWholeIsANextStepOfNobodyInParticular() {
    assertThat(summary().getOtherNextSteps())
        .singleElement()
        .satisfies(
            step -> {
              assertThat(step.getText()).startsWith("Tell all other primary care clinicians");
              assertThat(step.getOwnerParty()).isEqualTo(Party.PRACTICE);
            });
  }

  private static void tells(SummaryPatient patient, Vignette vignette) {
    assertThat(patient.getDecision().getLead()).isEqualTo(vignette.lead().lead());
    assertThat(patient.getDecision().getGoal()).isEqualTo(vignette.goal());
    assertThat(patient.getNextSteps())
        .extracting(NextStep::getText)
        .containsAll(vignette.steps().stream().filter(Step::aboutPatient).map(Step::text).toList());
    if (!vignette.note().isEmpty()) {
      assertThat(patient.getNote()).isEqualTo(vignette.note());
    }
  }

  private ConferenceSummary summary() {
    return call.sides().practice().summaries().get(call.conference(), 1);
  }

  private PatientCase caseOf(Vignette vignette) {
    List<PatientCase> cases =
        call.sides()
            .practice()
            .cases()
            .listAll(CaseQuery.all().withPatientId(call.place(vignette).getPatientId()))
            .toList();
    assertThat(cases).hasSize(1);
    return cases.get(0);
  }

  /** The tasks that follow from who leads. */
  private List<Task> following(Vignette vignette) {
    return listed(TaskQuery.all().withPatientId(call.place(vignette).getPatientId())).stream()
        .filter(task -> task.getOrigin() == TaskOrigin.DECISION)
        .toList();
  }

  private List<Task> listed(TaskQuery query) {
    return call.sides().practice().tasks().listAll(query).toList();
  }

  private Tuple asTold(Step step) {
    boolean done = !step.result().isEmpty();
    return Tuple.tuple(
        step.text(),
        step.kind(),
        step.priority(),
        step.by().role(),
        call.team().id(step.by()),
        call.day().plusDays(step.days()),
        done ? TaskState.DONE : TaskState.ACCEPTED,
        done ? step.result() : null);
  }

  private static Tuple asOnRecord(Task task) {
    return Tuple.tuple(
        task.getText(),
        task.getKind(),
        task.getPriority(),
        task.getOwnerRole(),
        task.getOwnerContactId(),
        task.getDueOn(),
        task.getState(),
        task.getResult());
  }
}
