package care.duet.server.summary;

import care.duet.server.api.model.CaseLead;
import care.duet.server.api.model.ConferenceSummary;
import care.duet.server.api.model.ContactParty;
import care.duet.server.api.model.Party;
import care.duet.server.api.model.ReviewResult;
import care.duet.server.api.model.SummaryDecision;
import care.duet.server.api.model.SummaryDelivery;
import care.duet.server.api.model.SummaryOverview;
import care.duet.server.api.model.SummaryParticipant;
import care.duet.server.api.model.SummaryPatient;
import care.duet.server.api.model.SummaryPerson;
import care.duet.server.api.model.SummaryState;
import care.duet.server.api.model.UpdateSummaryRequest;
import care.duet.server.notification.NotificationMapping;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Between the domain's summaries and the API's. */
final class SummaryMapping {

  private SummaryMapping() {}

  static SummaryChange toChange(UpdateSummaryRequest request) {
    return new SummaryChange(
        stripped(request.getIntroduction()),
        request.getNotes() == null
            ? null
            : request.getNotes().stream()
                .map(said -> new PatientNote(said.getEntryId(), said.getNote().strip()))
                .toList(),
        Boolean.TRUE.equals(request.getRefresh()));
  }

  /** Words without blanks around them; null where nothing is said. */
  static @Nullable String stripped(@Nullable String words) {
    return words == null ? null : words.strip();
  }

  static SummaryOverview toModel(Overview overview) {
    return SummaryOverview.builder()
        .conferenceId(overview.conferenceId())
        .dueAt(overview.dueAt())
        .overdue(overview.overdue())
        .summaries(overview.summaries().stream().map(SummaryMapping::toModel).toList())
        .etag(overview.etag())
        .build();
  }

  static ConferenceSummary toModel(SummaryView view) {
    Summary summary = view.summary();
    Content content = view.content();
    return ConferenceSummary.builder()
        .conferenceId(summary.conferenceId())
        .number(summary.number())
        .state(SummaryState.fromValue(summary.state()))
        .correctionReason(summary.correctionReason())
        .heldOn(content.heldOn())
        .closedAt(content.closedAt())
        .introduction(summary.introduction())
        .participants(content.participants().stream().map(SummaryMapping::toModel).toList())
        .patients(content.discussed().stream().map(one -> patient(view, one)).toList())
        .otherNextSteps(steps(content.otherSteps()))
        .nextPatients(content.nextPatients().stream().map(one -> person(view, one)).toList())
        .deliveries(view.deliveries().stream().map(SummaryMapping::toModel).toList())
        .draftedAt(summary.draftedAt())
        .dueAt(summary.dueAt())
        .sentAt(summary.sentAt())
        .late(summary.head().late())
        .updatedAt(summary.updatedAt())
        .etag(view.etag())
        .build();
  }

  private static care.duet.server.api.model.SummaryHead toModel(SummaryHead head) {
    return care.duet.server.api.model.SummaryHead.builder()
        .number(head.number())
        .state(SummaryState.fromValue(head.state()))
        .correctionReason(head.correctionReason())
        .draftedAt(head.draftedAt())
        .dueAt(head.dueAt())
        .sentAt(head.sentAt())
        .late(head.late())
        .build();
  }

  private static SummaryParticipant toModel(Participant participant) {
    return SummaryParticipant.builder()
        .contactId(participant.contactId())
        .party(ContactParty.fromValue(participant.party()))
        .name(participant.name())
        .position(participant.position())
        .minutes(participant.minutes())
        .build();
  }

  private static SummaryPatient patient(SummaryView view, DiscussedPatient discussed) {
    NamedPatient patient = discussed.patient();
    SummaryPatient shown =
        SummaryPatient.builder().person(person(view, patient)).nextSteps(List.of()).build();
    if (view.isWithheld(patient)) {
      return shown;
    }
    String result = discussed.result();
    return shown
        .result(result == null ? null : ReviewResult.fromValue(result))
        .resultNote(discussed.note())
        .note(view.note(patient))
        .decision(decision(discussed.decision()))
        .nextSteps(steps(discussed.nextSteps()));
  }

  private static @Nullable SummaryDecision decision(@Nullable AgreedLead agreed) {
    return agreed == null
        ? null
        : SummaryDecision.builder()
            .lead(CaseLead.fromValue(agreed.lead()))
            .reason(agreed.reason())
            .goal(agreed.goal())
            .build();
  }

  private static SummaryPerson person(SummaryView view, NamedPatient patient) {
    boolean withheld = view.isWithheld(patient);
    SummaryPerson person =
        SummaryPerson.builder().entryId(patient.entryId()).withheld(withheld).build();
    return withheld
        ? person
        : person
            .givenName(patient.givenName())
            .familyName(patient.familyName())
            .suffix(patient.suffix())
            .birthDate(patient.birthDate());
  }

  private static List<care.duet.server.api.model.NextStep> steps(List<NextStep> steps) {
    return steps.stream().map(SummaryMapping::toModel).toList();
  }

  private static care.duet.server.api.model.NextStep toModel(NextStep step) {
    return care.duet.server.api.model.NextStep.builder()
        .taskId(step.taskId())
        .text(step.text())
        .ownerParty(Party.fromValue(step.ownerParty()))
        .ownerContactId(step.ownerContactId())
        .ownerName(step.ownerName())
        .ownerPosition(step.ownerPosition())
        .dueOn(step.dueOn())
        .reportBackOn(step.reportBackOn())
        .build();
  }

  private static SummaryDelivery toModel(Delivery delivery) {
    return SummaryDelivery.builder()
        .contactId(delivery.contactId())
        .name(delivery.name())
        .deliveredAt(delivery.deliveredAt())
        .readAt(delivery.readAt())
        .email(
            NotificationMapping.email(
                delivery.emailState(),
                delivery.emailAttempts(),
                delivery.emailFailure(),
                delivery.emailSentAt()))
        .build();
  }
}
