package care.duet.server.scenarios;

import care.duet.sdk.DuetClient;
import care.duet.sdk.generated.model.AgendaPatient;
import care.duet.sdk.generated.model.Attendance;
import care.duet.sdk.generated.model.CloseConferenceRequest;
import care.duet.sdk.generated.model.Conference;
import care.duet.sdk.generated.model.ConferenceSummary;
import care.duet.sdk.generated.model.DraftSummaryRequest;
import care.duet.sdk.generated.model.PatientResult;
import care.duet.sdk.generated.model.ReviewResult;
import care.duet.sdk.generated.model.SendSummaryRequest;
import care.duet.sdk.generated.model.SummaryNoteInput;
import care.duet.sdk.generated.model.UpdateSummaryRequest;
import care.duet.server.testing.Api;
import care.duet.server.testing.TestPairing;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One call about all the patients, from both sides' lists to the summary that is sent. */
final class JointCall implements AutoCloseable {

  private final List<Vignette> vignettes;
  private final DuetClient plan;
  private final DuetClient practice;
  private final Sides sides;
  private final Team team;
  private final Discussion discussion;
  private final Map<String, AgendaPatient> places;

  private JointCall(List<Vignette> vignettes, TestPairing pairing) {
    this.vignettes = vignettes;
    this.plan = client(pairing.plan());
    this.practice = client(pairing.practice());
    this.sides = new Sides(plan.pairing(pairing.id()), practice.pairing(pairing.id()));
    this.team = Team.entered(sides);
    Preparation preparation = new Preparation(sides, vignettes);
    Conference conference = preparation.done();
    this.places = preparation.places(conference.getId());
    LocalDate day = LocalDate.ofInstant(conference.getStartsAt(), ZoneId.of("America/New_York"));
    this.discussion = new Discussion(sides, team, conference.getId(), day);
  }

  /** A call in a pairing of its own that is over. */
  static JointCall held(List<Vignette> vignettes) {
    JointCall call = new JointCall(vignettes, TestPairing.active());
    call.hold();
    return call;
  }

  private void hold() {
    sides.plan().conferences().start(conference());
    vignettes.forEach(vignette -> discussion.about(place(vignette), vignette));
    sides.plan().outcomes().close(conference(), closing());
    ConferenceSummary draft =
        sides.plan().summaries().draft(conference(), new DraftSummaryRequest());
    sides
        .plan()
        .summaries()
        .update(
            conference(),
            draft.getNumber(),
            draft.getEtag(),
            new UpdateSummaryRequest().notes(notes()));
    sides.plan().summaries().send(conference(), draft.getNumber(), new SendSummaryRequest());
  }

  private CloseConferenceRequest closing() {
    return new CloseConferenceRequest()
        .results(
            places.values().stream()
                .map(
                    place ->
                        new PatientResult()
                            .entryId(place.getEntryId())
                            .result(ReviewResult.DISCUSSED))
                .toList())
        .nobodyNext(true)
        .attendance(
            team
                .ids(
                    List.of(
                        Colleague.PROJECT_MANAGER, Colleague.CASE_MANAGER, Colleague.CARE_MANAGER))
                .stream()
                .map(id -> new Attendance().contactId(id).minutes(30).preparationMinutes(30))
                .toList());
  }

  private List<SummaryNoteInput> notes() {
    return vignettes.stream()
        .filter(vignette -> !vignette.note().isEmpty())
        .map(
            vignette ->
                new SummaryNoteInput().entryId(place(vignette).getEntryId()).note(vignette.note()))
        .toList();
  }

  Sides sides() {
    return sides;
  }

  Team team() {
    return team;
  }

  String conference() {
    return discussion.conference();
  }

  LocalDate day() {
    return discussion.day();
  }

  LocalDate next() {
    return discussion.next();
  }

  AgendaPatient place(Vignette vignette) {
    return Objects.requireNonNull(places.get(Preparation.number(vignette)));
  }

  @Override
  public void close() {
    plan.close();
    practice.close();
  }

  private static DuetClient client(Api side) {
    return DuetClient.builder().baseUri(side.base()).apiKey(side.key()).build();
  }
}
