package care.duet.server.scenarios;

import care.duet.sdk.PairingClient;
import care.duet.sdk.generated.model.AcceptTaskRequest;
import care.duet.sdk.generated.model.AgendaPatient;
import care.duet.sdk.generated.model.CompleteTaskRequest;
import care.duet.sdk.generated.model.ConfirmGateRequest;
import care.duet.sdk.generated.model.CreateDecisionRequest;
import care.duet.sdk.generated.model.CreateTaskRequest;
import care.duet.sdk.generated.model.DemographicsCheck;
import care.duet.sdk.generated.model.GateAnswer;
import care.duet.sdk.generated.model.Party;
import care.duet.sdk.generated.model.ReviewItemInput;
import care.duet.sdk.generated.model.Task;
import care.duet.sdk.generated.model.TaskState;
import care.duet.sdk.generated.model.UpdateReviewRequest;
import java.time.LocalDate;

/**
 * What is said and agreed on about a patient in the call.
 *
 * @param day of the call
 */
record Discussion(Sides sides, Team team, String conference, LocalDate day) {

  /** When the next call is, with news of everybody. */
  LocalDate next() {
    return day.plusWeeks(1);
  }

  void about(AgendaPatient patient, Vignette vignette) {
    String entry = patient.getEntryId();
    sides
        .practice()
        .reviews()
        .confirmGate(
            conference,
            entry,
            new ConfirmGateRequest()
                .answer(GateAnswer.PROCEED)
                .demographics(DemographicsCheck.CONFIRMED));
    vignette.spoken().forEach(words -> say(entry, words));
    update(
        Party.PLAN,
        entry,
        new UpdateReviewRequest()
            .nextUpdateOn(next())
            .frontLineContactIds(team.ids(vignette.frontLine())));
    sides.plan().cases().decide(conference, decision(entry, vignette));
    vignette.steps().forEach(step -> give(patient.getPatientId(), step));
  }

  private void say(String entry, Said words) {
    update(
        words.by(),
        entry,
        new UpdateReviewRequest()
            .addContentsItem(new ReviewItemInput().code(words.item()).text(words.text())));
  }

  private void update(Party by, String entry, UpdateReviewRequest change) {
    PairingClient side = sides.of(by);
    String etag = side.reviews().get(conference, entry).getEtag();
    side.reviews().update(conference, entry, etag, change);
  }

  /** Both recommendations are those of the pre-work. */
  private CreateDecisionRequest decision(String entry, Vignette vignette) {
    return new CreateDecisionRequest()
        .entryId(entry)
        .lead(vignette.lead().lead())
        .reason(vignette.lead().reason())
        .agreedByPlan(team.id(Colleague.CASE_MANAGER))
        .agreedByPractice(team.id(Colleague.CARE_MANAGER))
        .goal(vignette.goal());
  }

  /** The Project Manager writes it down; the practice takes on what is its own to do. */
  private void give(String patientId, Step step) {
    CreateTaskRequest request =
        new CreateTaskRequest()
            .text(step.text())
            .kind(step.kind())
            .priority(step.priority())
            .ownerParty(step.by().party())
            .ownerContactId(team.id(step.by()))
            .conferenceId(conference)
            .dueOn(day.plusDays(step.days()));
    Task task =
        sides.plan().tasks().create(step.aboutPatient() ? request.patientId(patientId) : request);
    PairingClient owner = sides.of(step.by().party());
    if (task.getState() == TaskState.PROPOSED) {
      owner.tasks().accept(task.getId(), new AcceptTaskRequest());
    }
    if (!step.result().isEmpty()) {
      owner.tasks().start(task.getId());
      owner.tasks().complete(task.getId(), new CompleteTaskRequest().result(step.result()));
    }
  }
}
