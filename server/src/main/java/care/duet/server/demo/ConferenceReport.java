package care.duet.server.demo;

import care.duet.sdk.CaseQuery;
import care.duet.sdk.PairingClient;
import care.duet.sdk.TaskQuery;
import care.duet.sdk.generated.model.AgendaPatient;
import care.duet.sdk.generated.model.CaseLead;
import care.duet.sdk.generated.model.CaseState;
import care.duet.sdk.generated.model.ConferenceOutcome;
import care.duet.sdk.generated.model.LeadAdvice;
import care.duet.sdk.generated.model.PatientCase;
import care.duet.sdk.generated.model.PatientResult;
import care.duet.sdk.generated.model.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What came of a conference, as tables: results and leads, then what is to be done. */
record ConferenceReport(String title, PairingClient side, String conferenceId) {

  List<String> lines() {
    Map<String, PatientCase> cases =
        side.cases().listAll(CaseQuery.all().withState(CaseState.OPEN)).toList().stream()
            .collect(Collectors.toMap(PatientCase::getPatientId, Function.identity()));
    List<AgendaPatient> patients = side.agendas().get(conferenceId).getPatients();
    ConferenceOutcome outcome = side.outcomes().get(conferenceId);
    Map<String, PatientResult> results =
        outcome.getResults().stream()
            .collect(Collectors.toMap(PatientResult::getEntryId, Function.identity()));
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(title);
    lines.add("=".repeat(title.length()));
    new Table(
            List.of("patient", "result", "facts suggest", "lead", "the plan's case", "shared goal"),
            patients.stream()
                .map(
                    patient ->
                        row(
                            patient,
                            Objects.requireNonNull(results.get(patient.getEntryId())),
                            cases.get(patient.getPatientId())))
                .toList())
        .lines()
        .forEach(lines::add);
    lines.add("Next time: " + outcome.getNextEntryIds().size() + " patients.");
    lines.add("");
    lines.add("What follows");
    new Table(List.of("due", "who", "about", "what"), tasks(patients)).lines().forEach(lines::add);
    lines.add("");
    lines.add("The summary, as it was sent");
    side.summaries().text(conferenceId, 1).lines().forEach(lines::add);
    return lines;
  }

  private List<String> row(
      AgendaPatient patient, PatientResult result, @Nullable PatientCase decided) {
    return List.of(
        name(patient),
        result.getResult().getValue().replace('_', ' '),
        word(side.cases().advice(patient.getPatientId())),
        decided == null ? "" : decided.getLead().getValue(),
        decided == null ? "" : decided.getPlanStatus().getValue(),
        decided == null || decided.getGoal() == null ? "" : decided.getGoal().getText());
  }

  private List<List<String>> tasks(List<AgendaPatient> patients) {
    Map<String, String> names =
        patients.stream()
            .collect(Collectors.toMap(AgendaPatient::getPatientId, ConferenceReport::name));
    return side.tasks()
        .listAll(TaskQuery.all().withOpen(true))
        .filter(task -> names.containsKey(task.getPatientId()))
        .map(
            (Task task) ->
                List.of(
                    task.getDueOn().toString(),
                    task.getOwnerParty().getValue(),
                    names.get(task.getPatientId()),
                    task.getText()))
        .toList();
  }

  private static String word(LeadAdvice advice) {
    CaseLead suggested = advice.getSuggestedLead();
    return suggested == null ? "nothing" : suggested.getValue();
  }

  private static String name(AgendaPatient patient) {
    return patient.getGivenName() + " " + patient.getFamilyName();
  }
}
