package care.duet.server.demo;

import care.duet.sdk.PairingClient;
import care.duet.sdk.generated.model.AgendaPatient;
import care.duet.sdk.generated.model.CaseLead;
import care.duet.sdk.generated.model.Party;
import care.duet.sdk.generated.model.PreWork;
import care.duet.sdk.generated.model.PreWorkState;
import care.duet.sdk.generated.model.PreWorkStatus;
import care.duet.sdk.generated.model.PreparedPatient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What both sides have prepared for a conference, one line a patient. */
record PreWorkReport(String title, PairingClient side, String conferenceId) {

  List<String> lines() {
    PreWorkStatus status = side.preWork().status(conferenceId);
    Map<String, PreparedPatient> prepared =
        status.getPatients().stream()
            .collect(Collectors.toMap(PreparedPatient::getEntryId, Function.identity()));
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(title);
    lines.add("=".repeat(title.length()));
    new Table(
            List.of("patient", "the plan advises", "the practice advises", "why", "goal"),
            side.agendas().get(conferenceId).getPatients().stream()
                .map(
                    patient ->
                        row(patient, Objects.requireNonNull(prepared.get(patient.getEntryId()))))
                .toList())
        .lines()
        .forEach(lines::add);
    lines.add(
        "Submitted: %d of the plan, %d of the practice; %s."
            .formatted(
                status.getPlan().getSubmitted(),
                status.getPractice().getSubmitted(),
                status.getComplete() ? "complete" : "not complete"));
    return lines;
  }

  private List<String> row(AgendaPatient patient, PreparedPatient prepared) {
    PreWork plan = submitted(patient, Party.PLAN, prepared.getPlan().getState());
    PreWork practice = submitted(patient, Party.PRACTICE, prepared.getPractice().getState());
    return List.of(
        patient.getGivenName() + " " + patient.getFamilyName(),
        lead(plan),
        lead(practice),
        plan == null ? "" : text(plan.getLeadReason()),
        plan == null ? "" : text(plan.getDraftGoal()));
  }

  private @Nullable PreWork submitted(AgendaPatient patient, Party party, PreWorkState state) {
    return state == PreWorkState.SUBMITTED
        ? side.preWork().get(conferenceId, patient.getEntryId(), party)
        : null;
  }

  private static String lead(@Nullable PreWork preWork) {
    CaseLead lead = preWork == null ? null : preWork.getLeadRecommendation();
    return lead == null ? "" : lead.getValue();
  }

  private static String text(@Nullable String words) {
    return words == null ? "" : Table.shortened(words);
  }
}
