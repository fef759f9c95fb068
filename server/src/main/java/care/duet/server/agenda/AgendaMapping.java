package care.duet.server.agenda;

import care.duet.server.api.model.AgendaOmission;
import care.duet.server.api.model.AgendaOmissionCode;
import care.duet.server.api.model.AgendaPatient;
import care.duet.server.api.model.AgendaReason;
import care.duet.server.api.model.AgendaReasonCode;
import care.duet.server.api.model.AgendaState;
import care.duet.server.api.model.ContactRole;
import care.duet.server.api.model.CreateAgendaRequest;
import care.duet.server.api.model.ParticipantSuggestion;
import care.duet.server.api.model.Party;
import care.duet.server.combinedlist.ListedPeople.ListedPerson;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Between the domain's agendas and the API's. */
final class AgendaMapping {

  private AgendaMapping() {}

  static AgendaRequest toRequest(CreateAgendaRequest request) {
    Set<String> clinicians = request.getAttendingClinicianNpis();
    return new AgendaRequest(
        Boolean.TRUE.equals(request.getFirstRound()),
        clinicians == null ? List.of() : List.copyOf(clinicians));
  }

  static care.duet.server.api.model.Agenda toModel(AgendaView view) {
    Agenda agenda = view.agenda();
    return care.duet.server.api.model.Agenda.builder()
        .conferenceId(agenda.conferenceId())
        .state(AgendaState.fromValue(agenda.state()))
        .firstRound(agenda.firstRound())
        .attendingClinicianNpis(agenda.clinicianNpis() == null ? null : agenda.clinicians())
        .combinedListVersion(agenda.listVersion())
        .patients(
            IntStream.range(0, view.places().size())
                .mapToObj(i -> patient(view, view.places().get(i), i + 1))
                .toList())
        .leftOut(view.lost().stream().map(AgendaMapping::omission).toList())
        .suggestedParticipants(view.suggestions().stream().map(AgendaMapping::suggestion).toList())
        .generatedAt(agenda.generatedAt())
        .publishedAt(agenda.publishedAt())
        .updatedAt(agenda.updatedAt())
        .etag(view.etag())
        .build();
  }

  private static AgendaPatient patient(AgendaView view, PlaceRow place, int position) {
    ListedPerson known = view.person(place);
    return AgendaPatient.builder()
        .entryId(place.entryId())
        .patientId(place.patientId())
        .position(position)
        .reason(
            AgendaReason.builder()
                .code(AgendaReasonCode.fromValue(place.code()))
                .text(place.text())
                .build())
        .planMemberId(known.planMemberId())
        .mrn(known.mrn())
        .givenName(known.person().givenName())
        .familyName(known.person().familyName())
        .suffix(known.person().suffix())
        .birthDate(known.person().birthDate())
        .build();
  }

  private static AgendaOmission omission(PlaceRow lost) {
    return AgendaOmission.builder()
        .entryId(lost.entryId())
        .code(AgendaOmissionCode.fromValue(Objects.requireNonNull(lost.lostCode())))
        .party(lost.lostParty() == null ? null : Party.fromValue(lost.lostParty()))
        .reason(lost.lostReason())
        .at(lost.lostAt())
        .build();
  }

  private static ParticipantSuggestion suggestion(Suggestion suggestion) {
    return ParticipantSuggestion.builder()
        .role(ContactRole.fromValue(suggestion.role()))
        .name(suggestion.name())
        .npi(suggestion.npi())
        .text(suggestion.text())
        .entryIds(suggestion.entryIds())
        .build();
  }
}
