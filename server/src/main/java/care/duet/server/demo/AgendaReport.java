package care.duet.server.demo;

import care.duet.sdk.generated.model.Agenda;
import care.duet.sdk.generated.model.AgendaPatient;
import care.duet.sdk.generated.model.ParticipantSuggestion;
import java.util.ArrayList;
import java.util.List;

/** An agenda as a table, one line a patient, and whom it is worth to have in the call. */
record AgendaReport(String title, Agenda agenda) {

  List<String> lines() {
    List<List<String>> rows = new ArrayList<>();
    for (AgendaPatient patient : agenda.getPatients()) {
      rows.add(
          List.of(
              String.valueOf(patient.getPosition()),
              patient.getGivenName() + " " + patient.getFamilyName(),
              patient.getReason().getText()));
    }
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(title);
    lines.add("=".repeat(title.length()));
    new Table(List.of("place", "patient", "why"), rows).lines().forEach(lines::add);
    for (ParticipantSuggestion participant : agenda.getSuggestedParticipants()) {
      lines.add("Worth having in the call: " + who(participant) + ". " + participant.getText());
    }
    return lines;
  }

  private static String who(ParticipantSuggestion participant) {
    String role = participant.getRole().getValue().replace('_', ' ');
    return participant.getName() == null ? role : participant.getName() + ", " + role;
  }
}
