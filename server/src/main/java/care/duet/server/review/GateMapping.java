package care.duet.server.review;

import care.duet.server.api.model.ConfirmGateRequest;
import care.duet.server.api.model.DemographicsCheck;
import care.duet.server.api.model.GateConfirmation;
import care.duet.server.api.model.GateEvidence;
import care.duet.server.api.model.GateEvidenceCode;
import care.duet.server.api.model.GateEvidenceStatus;
import care.duet.server.api.model.Party;
import care.duet.server.api.model.ReviewGate;
import org.jspecify.annotations.Nullable;

/** Between the domain's gates and the API's. */
final class GateMapping {

  private GateMapping() {}

  static Confirmation toConfirmation(ConfirmGateRequest request) {
    return new Confirmation(
        GateAnswer.of(request.getAnswer().toString()),
        request.getDemographics().toString(),
        stripped(request.getCorrection()),
        stripped(request.getReason()),
        stripped(request.getNewInsurer()),
        stripped(request.getContactDetails()));
  }

  static ReviewGate toModel(Gate gate) {
    return ReviewGate.builder()
        .suggested(answer(gate.suggested()))
        .evidence(gate.evidence().stream().map(GateMapping::evidence).toList())
        .confirmed(gate.confirmed() == null ? null : confirmation(gate.confirmed()))
        .earlier(gate.earlier().stream().map(GateMapping::confirmation).toList())
        .build();
  }

  private static GateEvidence evidence(Evidence evidence) {
    return GateEvidence.builder()
        .code(GateEvidenceCode.fromValue(evidence.code()))
        .status(GateEvidenceStatus.fromValue(evidence.status()))
        .text(evidence.text())
        .source(evidence.source() == null ? null : Party.fromValue(evidence.source()))
        .day(evidence.day())
        .asOf(evidence.asOf())
        .build();
  }

  private static GateConfirmation confirmation(GateRow row) {
    return GateConfirmation.builder()
        .number(row.number())
        .answer(answer(row.answer()))
        .suggested(answer(row.suggested()))
        .demographics(DemographicsCheck.fromValue(row.demographics()))
        .correction(row.correction())
        .reason(row.reason())
        .newInsurer(row.newInsurer())
        .contactDetails(row.contactDetails())
        .taskId(row.taskId())
        .party(Party.fromValue(row.party()))
        .onBehalfOf(row.onBehalfOf())
        .confirmedAt(row.confirmedAt())
        .build();
  }

  private static care.duet.server.api.model.GateAnswer answer(String code) {
    return care.duet.server.api.model.GateAnswer.fromValue(code);
  }

  private static @Nullable String stripped(@Nullable String text) {
    return text == null ? null : text.strip();
  }
}
