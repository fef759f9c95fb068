package care.duet.server.prework;

import care.duet.server.api.model.CaseLead;
import care.duet.server.api.model.EngagementLevel;
import care.duet.server.api.model.MissingItem;
import care.duet.server.api.model.PatientEngagement;
import care.duet.server.api.model.PreWorkNeed;
import care.duet.server.api.model.PreWorkRiskLevel;
import care.duet.server.api.model.PreWorkState;
import care.duet.server.api.model.PreWorkTotals;
import care.duet.server.api.model.PreparedPatient;
import care.duet.server.api.model.PreparedSide;
import care.duet.server.api.model.ReplacePreWorkRequest;
import care.duet.server.api.model.ServiceProvider;
import care.duet.server.api.model.StillOurs;
import care.duet.server.api.model.StillOursAnswer;
import care.duet.server.platform.db.JsonColumn;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.security.Party;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Between the domain's pre-work and the API's. */
final class PreWorkMapping {

  private PreWorkMapping() {}

  /** Which pre-work a path means; 404 when it names no side. */
  static Whose toWhose(String conferenceId, String entryId, String party) {
    return Arrays.stream(Party.values())
        .filter(side -> side.code().equals(party))
        .findFirst()
        .map(side -> new Whose(conferenceId, entryId, side))
        .orElseThrow(ProblemException::notFound);
  }

  static Findings toFindings(ReplacePreWorkRequest request) {
    StillOurs ours = request.getStillOurs();
    PatientEngagement engagement = request.getEngagement();
    return new Findings(
        ours == null ? null : ours.getAnswer().toString(),
        ours == null ? null : stripped(ours.getNote()),
        word(request.getRiskLevel()),
        JsonColumn.of(orNone(request.getRiskDrivers()).stream().map(String::strip).toList()),
        JsonColumn.of(orNone(request.getNeeds()).stream().map(PreWorkMapping::need).toList()),
        Boolean.TRUE.equals(request.getNoNeeds()),
        engagement == null ? null : word(engagement.getWithPlan()),
        engagement == null ? null : word(engagement.getWithPractice()),
        word(request.getLeadRecommendation()),
        stripped(request.getLeadReason()),
        stripped(request.getEarlierSteps()),
        stripped(request.getDraftGoal()));
  }

  static care.duet.server.api.model.PreWork toModel(PreWorkView view) {
    Findings findings = view.findings();
    PreWork row = view.row();
    return care.duet.server.api.model.PreWork.builder()
        .conferenceId(view.whose().conferenceId())
        .entryId(view.whose().entryId())
        .party(care.duet.server.api.model.Party.fromValue(view.whose().party().code()))
        .state(state(view.isSubmitted()))
        .submittedAt(view.submittedAt())
        .late(view.isLate())
        .stillOurs(stillOurs(findings))
        .riskLevel(
            findings.riskLevel() == null ? null : PreWorkRiskLevel.fromValue(findings.riskLevel()))
        .riskDrivers(findings.drivers())
        .needs(findings.neededServices().stream().map(PreWorkMapping::need).toList())
        .noNeeds(findings.noNeeds())
        .engagement(engagement(findings))
        .leadRecommendation(
            findings.leadRecommendation() == null
                ? null
                : CaseLead.fromValue(findings.leadRecommendation()))
        .leadReason(findings.leadReason())
        .earlierSteps(findings.earlierSteps())
        .draftGoal(findings.draftGoal())
        .updatedAt(row == null ? null : row.updatedAt())
        .etag(view.etag())
        .build();
  }

  static care.duet.server.api.model.PreWorkStatus toModel(PreWorkStatus status) {
    return care.duet.server.api.model.PreWorkStatus.builder()
        .conferenceId(status.conferenceId())
        .dueAt(status.dueAt())
        .patients(
            IntStream.range(0, status.patients().size())
                .mapToObj(i -> patient(status.patients().get(i), i + 1))
                .toList())
        .plan(totals(status, Party.PLAN))
        .practice(totals(status, Party.PRACTICE))
        .complete(status.isComplete())
        .etag(status.etag())
        .build();
  }

  private static PreparedPatient patient(PatientStatus patient, int position) {
    return PreparedPatient.builder()
        .entryId(patient.patient().entryId())
        .patientId(patient.patient().patientId())
        .position(position)
        .plan(side(patient.plan()))
        .practice(side(patient.practice()))
        .build();
  }

  private static PreparedSide side(SideStatus side) {
    List<Missing> missing = side.missing();
    return PreparedSide.builder()
        .state(state(side.isSubmitted()))
        .submittedAt(side.submittedAt())
        .late(side.late())
        .missing(missing == null ? null : missing.stream().map(PreWorkMapping::missing).toList())
        .build();
  }

  private static MissingItem missing(Missing missing) {
    return MissingItem.builder()
        .pointer(missing.pointer())
        .text(missing.text())
        .needed(missing.needed())
        .build();
  }

  private static PreWorkTotals totals(PreWorkStatus status, Party side) {
    int submitted = status.submitted(side);
    return PreWorkTotals.builder()
        .submitted(submitted)
        .notSubmitted(status.patients().size() - submitted)
        .late(status.late(side))
        .build();
  }

  private static PreWorkState state(boolean submitted) {
    return submitted ? PreWorkState.SUBMITTED : PreWorkState.NOT_SUBMITTED;
  }

  private static @Nullable StillOurs stillOurs(Findings findings) {
    return findings.stillOurs() == null
        ? null
        : StillOurs.builder()
            .answer(StillOursAnswer.fromValue(findings.stillOurs()))
            .note(findings.stillOursNote())
            .build();
  }

  private static @Nullable PatientEngagement engagement(Findings findings) {
    String plan = findings.engagedWithPlan();
    String practice = findings.engagedWithPractice();
    return plan == null && practice == null
        ? null
        : PatientEngagement.builder()
            .withPlan(plan == null ? null : EngagementLevel.fromValue(plan))
            .withPractice(practice == null ? null : EngagementLevel.fromValue(practice))
            .build();
  }

  private static Need need(PreWorkNeed need) {
    return new Need(need.getService().strip(), need.getBy().toString(), stripped(need.getNote()));
  }

  private static PreWorkNeed need(Need need) {
    return PreWorkNeed.builder()
        .service(need.service())
        .by(ServiceProvider.fromValue(need.by()))
        .note(need.note())
        .build();
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return Objects.requireNonNullElse(list, List.of());
  }

  private static @Nullable String word(@Nullable Enum<?> value) {
    return value == null ? null : value.toString();
  }

  private static @Nullable String stripped(@Nullable String text) {
    return text == null ? null : text.strip();
  }
}
