package care.duet.server.scenarios;

import care.duet.sdk.PreWorkOperations;
import care.duet.sdk.generated.model.AgendaPatient;
import care.duet.sdk.generated.model.Conference;
import care.duet.sdk.generated.model.CreateAgendaRequest;
import care.duet.sdk.generated.model.CreateConferenceRequest;
import care.duet.sdk.generated.model.Party;
import care.duet.sdk.generated.model.PatientEngagement;
import care.duet.sdk.generated.model.PreWorkNeed;
import care.duet.sdk.generated.model.PreWorkRiskLevel;
import care.duet.sdk.generated.model.ReplacePreWorkRequest;
import care.duet.sdk.generated.model.RiskListEntryInput;
import care.duet.sdk.generated.model.ServiceProvider;
import care.duet.sdk.generated.model.StillOurs;
import care.duet.sdk.generated.model.StillOursAnswer;
import care.duet.sdk.generated.model.SubmitRiskListRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What comes before the call: both lists, the agenda, and both sides' pre-work. */
record Preparation(Sides sides, List<Vignette> vignettes) {

  /** A conference with everybody on its published agenda, prepared by both sides. */
  Conference done() {
    sides.plan().riskLists().submit(list(Party.PLAN));
    sides.practice().riskLists().submit(list(Party.PRACTICE));
    Conference conference =
        sides
            .plan()
            .conferences()
            .create(
                new CreateConferenceRequest()
                    .startsAt(
                        Instant.now().truncatedTo(ChronoUnit.HOURS).plus(2, ChronoUnit.DAYS)));
    sides.plan().agendas().generate(conference.getId(), new CreateAgendaRequest());
    sides.plan().agendas().publish(conference.getId());
    Map<String, AgendaPatient> places = places(conference.getId());
    for (Vignette vignette : vignettes) {
      String entry = Objects.requireNonNull(places.get(number(vignette))).getEntryId();
      prepare(conference.getId(), entry, Party.PLAN, vignette);
      prepare(conference.getId(), entry, Party.PRACTICE, vignette);
    }
    return conference;
  }

  /** The places on the agenda, by the number that the plan calls its member by. */
  Map<String, AgendaPatient> places(String conference) {
    return sides.practice().agendas().get(conference).getPatients().stream()
        .collect(
            Collectors.toMap(
                place -> Objects.requireNonNull(place.getPlanMemberId()), Function.identity()));
  }

  static String number(Vignette vignette) {
    return "M" + vignette.number();
  }

  private SubmitRiskListRequest list(Party party) {
    return new SubmitRiskListRequest()
        .cycle("first")
        .definition("High risk in our own judgement")
        .entries(vignettes.stream().map(vignette -> entry(party, vignette)).toList());
  }

  private static RiskListEntryInput entry(Party party, Vignette vignette) {
    RiskListEntryInput entry =
        new RiskListEntryInput()
            .rank(vignette.number())
            .givenName(vignette.person().givenName())
            .familyName(vignette.person().familyName())
            .birthDate(vignette.person().birthDate())
            .drivers(vignette.drivers());
    return party == Party.PLAN
        ? entry.planMemberId(number(vignette))
        : entry.mrn("C" + vignette.number());
  }

  private void prepare(String conference, String entry, Party party, Vignette vignette) {
    PreWorkOperations preWork = sides.of(party).preWork();
    String etag = preWork.get(conference, entry, party).getEtag();
    preWork.replace(conference, entry, party, etag, prepared(vignette));
    preWork.submit(conference, entry, party);
  }

  private static ReplacePreWorkRequest prepared(Vignette vignette) {
    return new ReplacePreWorkRequest()
        .stillOurs(new StillOurs().answer(StillOursAnswer.YES))
        .riskLevel(PreWorkRiskLevel.CONFIRMED_HIGH)
        .riskDrivers(vignette.drivers())
        .needs(vignette.steps().stream().map(Preparation::need).toList())
        .engagement(
            new PatientEngagement()
                .withPlan(vignette.engagement(Party.PLAN))
                .withPractice(vignette.engagement(Party.PRACTICE)))
        .leadRecommendation(vignette.lead().lead())
        .leadReason(vignette.lead().reason())
        .draftGoal(vignette.goal());
  }

  private static PreWorkNeed need(Step step) {
    return new PreWorkNeed()
        .service(step.text())
        .by(ServiceProvider.fromValue(step.by().party().getValue()));
  }
}
