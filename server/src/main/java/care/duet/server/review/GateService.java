package care.duet.server.review;

import care.duet.server.agenda.AgendaPlaces;
import care.duet.server.agenda.AgendaPlaces.Placed;
import care.duet.server.agenda.AgendaPlaces.Seating;
import care.duet.server.agenda.KeptPackets;
import care.duet.server.audit.AuditTrail;
import care.duet.server.conference.Conference;
import care.duet.server.conference.Conferences;
import care.duet.server.pairing.PairingSettings;
import care.duet.server.platform.db.JsonColumn;
import care.duet.server.platform.http.ProblemError;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.security.Party;
import care.duet.server.task.GivenTasks;
import care.duet.server.task.GivenTasks.Following;
import care.duet.server.tenancy.PairingTx;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what people answer at the gate, and gives the task that follows from it. */
final class GateService {

  private static final String ORIGIN = "gate";

  private final GivenTasks tasks;
  private final AuditTrail audit;
  private final Clock clock;

  GateService(GivenTasks tasks, AuditTrail audit, Clock clock) {
    this.tasks = tasks;
    this.audit = audit;
    this.clock = clock;
  }

  Review confirm(PairingTx tx, String conferenceId, String entryId, Confirmation said) {
    AgendaPlaces.lock(tx, conferenceId);
    Conference conference = Conferences.find(tx, conferenceId);
    Seating seating = AgendaPlaces.seating(tx, conferenceId);
    Placed placed = ReviewStore.find(tx, conferenceId, seating, entryId);
    ReviewStore.requireInCall(conference, placed);
    Gate suggested = Gates.suggested(tx, conference, placed);
    List<ProblemError> broken = said.problems(GateAnswer.of(suggested.suggested()));
    if (!broken.isEmpty()) {
      throw ProblemException.rulesBroken(broken);
    }
    Instant now = clock.instant();
    ReviewDao dao = tx.dao(ReviewDao.class);
    List<GateRow> earlier = dao.gates(conferenceId, entryId);
    dao.change(conferenceId, entryId, now);
    dao.insert(
        new GateRow(
            conferenceId,
            entryId,
            earlier.size() + 1,
            said.answer().code(),
            suggested.suggested(),
            JsonColumn.of(suggested.evidence()),
            JsonColumn.of(KeptPackets.records(tx, placed.patientId())),
            said.demographics(),
            said.correction(),
            said.reason(),
            said.newInsurer(),
            said.contactDetails(),
            task(tx, conferenceId, placed.patientId(), said.answer(), earlier, now),
            tx.scope().party().code(),
            tx.scope().caller().onBehalfOf(),
            now));
    audit.record(tx, placed.patientId());
    return ReviewStore.view(tx, conference, seating, placed);
  }

  /** The task that follows; the same one as long as the answer stays. */
  private @Nullable String task(
      PairingTx tx,
      String conferenceId,
      String patientId,
      GateAnswer answer,
      List<GateRow> earlier,
      Instant now) {
    GateRow last = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    if (last != null && last.answer().equals(answer.code())) {
      return last.taskId();
    }
    return switch (answer) {
      case SEEN_ELSEWHERE ->
          give(
              tx,
              "Find out from the patient whether he or she has changed providers.",
              "follow_up",
              Party.PLAN,
              patientId,
              conferenceId,
              now);
      case UNRESPONSIVE ->
          give(
              tx,
              "Try once more to meet the patient face to face, wherever it suits him or her.",
              "outreach",
              Party.PRACTICE,
              patientId,
              conferenceId,
              now);
      case PROCEED, NO_LONGER_COVERED -> null;
    };
  }

  private String give(
      PairingTx tx,
      String text,
      String kind,
      Party owner,
      String patientId,
      String conferenceId,
      Instant now) {
    PairingSettings settings = PairingSettings.in(tx);
    return tasks.give(
        tx,
        new Following(
            text,
            kind,
            owner,
            patientId,
            conferenceId,
            settings.day(now).plusDays(settings.conferenceIntervalDays())),
        ORIGIN);
  }
}
