package care.duet.server.outcome;

import care.duet.server.api.model.Attendance;
import care.duet.server.api.model.CloseConferenceRequest;
import care.duet.server.api.model.ConferenceOutcome;
import care.duet.server.api.model.PatientResult;
import care.duet.server.api.model.ReviewResult;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Between the domain's outcomes and the API's. */
final class OutcomeMapping {

  private OutcomeMapping() {}

  static Closing toClosing(CloseConferenceRequest request) {
    return new Closing(
        request.getResults().stream()
            .map(
                result ->
                    new Result(
                        result.getEntryId(),
                        result.getResult().toString(),
                        stripped(result.getNote())))
            .toList(),
        Objects.requireNonNullElse(request.getNextEntryIds(), List.of()),
        Boolean.TRUE.equals(request.getNobodyNext()),
        request.getAttendance().stream()
            .map(
                attended ->
                    new Attended(
                        attended.getContactId(),
                        attended.getMinutes(),
                        attended.getPreparationMinutes()))
            .toList());
  }

  static ConferenceOutcome toModel(Outcome outcome) {
    return ConferenceOutcome.builder()
        .conferenceId(outcome.conferenceId())
        .closedAt(outcome.closedAt())
        .results(
            outcome.patients().stream()
                .filter(patient -> patient.result() != null)
                .map(OutcomeMapping::result)
                .toList())
        .nextEntryIds(
            outcome.patients().stream()
                .filter(patient -> patient.nextPlace() != null)
                .sorted(Comparator.comparing(PatientRow::nextPlace))
                .map(PatientRow::entryId)
                .toList())
        .attendance(outcome.attendance().stream().map(OutcomeMapping::attendance).toList())
        .etag(outcome.etag())
        .build();
  }

  private static PatientResult result(PatientRow patient) {
    return PatientResult.builder()
        .entryId(patient.entryId())
        .result(ReviewResult.fromValue(Objects.requireNonNull(patient.result())))
        .note(patient.note())
        .build();
  }

  private static Attendance attendance(Attended attended) {
    return Attendance.builder()
        .contactId(attended.contactId())
        .minutes(attended.minutes())
        .preparationMinutes(attended.preparationMinutes())
        .build();
  }

  private static @Nullable String stripped(@Nullable String text) {
    return text == null ? null : text.strip();
  }
}
