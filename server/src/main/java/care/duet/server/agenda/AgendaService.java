package care.duet.server.agenda;

import care.duet.server.audit.AuditTrail;
import care.duet.server.combinedlist.ListedOrder;
import care.duet.server.conference.Conference;
import care.duet.server.conference.ConferenceState;
import care.duet.server.conference.Conferences;
import care.duet.server.pairing.PairingSettings;
import care.duet.server.platform.db.JsonColumn;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import care.duet.server.tenancy.PairingTx;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Generates agendas, shows them and publishes them. */
final class AgendaService {

  private final AgendaStore store;
  private final AgendaPackets packets;
  private final AuditTrail audit;
  private final Clock clock;

  AgendaService(AgendaStore store, AgendaPackets packets, AuditTrail audit, Clock clock) {
    this.store = store;
    this.packets = packets;
    this.audit = audit;
    this.clock = clock;
  }

  /** The agenda as it is shown; who looks stands in the audit trail. */
  AgendaView read(PairingTx tx, String conferenceId) {
    return shown(tx, store.find(tx, conferenceId), AgendaStore.rows(tx, conferenceId));
  }

  AgendaView generate(PairingTx tx, String conferenceId, AgendaRequest request) {
    Instant now = clock.instant();
    Conferences.lock(tx);
    AgendaDao dao = tx.dao(AgendaDao.class);
    dao.open(conferenceId, now);
    Conference conference = Conferences.find(tx, conferenceId);
    Agenda before = store.find(tx, conferenceId);
    store.requireDraft(before);
    requireScheduled(conference);
    ListedOrder order = ListedOrder.of(tx).orElseThrow(AgendaService::noList);
    // The first one of a conference has nothing before it to look at.
    List<PlaceRow> known = before.version() == 0 ? List.of() : dao.places(conferenceId);
    Selection selection = select(tx, order, conference, request, AgendaStore.added(known));
    Agenda made =
        new Agenda(
            conferenceId,
            Agenda.DRAFT,
            request.firstRound(),
            clinicians(request),
            order.version(),
            now,
            null,
            now,
            before.version() + 1);
    store.save(tx, made);
    if (!known.isEmpty()) {
      dao.clear(conferenceId);
    }
    dao.put(places(conferenceId, selection, now));
    return shown(tx, made, AgendaStore.rows(tx, conferenceId));
  }

  /** Makes the agenda what both sides prepare for. */
  AgendaView publish(PairingTx tx, String conferenceId) {
    Instant now = clock.instant();
    Conferences.lock(tx);
    Agenda before = store.lock(tx, conferenceId);
    store.requireDraft(before);
    List<PlaceRow> rows = AgendaStore.rows(tx, conferenceId);
    List<PlaceRow> draft = AgendaStore.shown(rows);
    if (draft.isEmpty()) {
      throw ProblemException.of(
          ProblemType.STATE_CONFLICT, "Nobody is on the agenda; generate it or add somebody.");
    }
    Conferences.prepare(tx, Conferences.find(tx, conferenceId), now);
    AgendaDao dao = tx.dao(AgendaDao.class);
    List<PlaceRow> hidden = AgendaStore.hidden(rows);
    for (PlaceRow place : hidden) {
      dao.lose(conferenceId, place.entryId(), Loss.removed(now));
    }
    packets.attach(tx, conferenceId, draft, now);
    Agenda published = store.changed(tx, before, Agenda.PUBLISHED, now);
    return shown(tx, published, hidden.isEmpty() ? rows : AgendaStore.rows(tx, conferenceId));
  }

  private static Selection select(
      PairingTx tx,
      ListedOrder order,
      Conference conference,
      AgendaRequest request,
      Map<String, String> added) {
    PairingSettings settings = PairingSettings.in(tx);
    List<Candidate> candidates =
        Candidates.of(tx, order, settings.day(conference.startsAt()), conference, request, added);
    return Selection.of(
        request.firstRound()
            ? Selection.ofFirstRound(candidates, settings.firstRoundAdditionalPatients())
            : candidates,
        settings.agendaSize());
  }

  private static List<NewPlace> places(String conferenceId, Selection selection, Instant now) {
    List<NewPlace> rows = new ArrayList<>();
    selection
        .places()
        .forEach(place -> rows.add(NewPlace.of(conferenceId, place, rows.size() + 1)));
    selection
        .displaced()
        .forEach(place -> rows.add(NewPlace.lost(conferenceId, place, Loss.displaced(now))));
    return rows;
  }

  private AgendaView shown(PairingTx tx, Agenda agenda, List<PlaceRow> rows) {
    AgendaView view = store.view(tx, agenda, rows);
    List<String> targets = new ArrayList<>();
    targets.add(view.agenda().conferenceId());
    view.places().forEach(place -> targets.add(place.patientId()));
    audit.recordAll(tx, targets);
    return view;
  }

  private static void requireScheduled(Conference conference) {
    if (conference.stands() != ConferenceState.SCHEDULED) {
      throw ProblemException.of(
          ProblemType.STATE_CONFLICT,
          "The conference is %s; an agenda is generated while it is scheduled."
              .formatted(conference.state()));
    }
  }

  private static ProblemException noList() {
    return ProblemException.of(
        ProblemType.STATE_CONFLICT, "There is no combined list yet to take patients from.");
  }

  private static @Nullable String clinicians(AgendaRequest request) {
    return request.clinicianNpis().isEmpty() ? null : JsonColumn.of(request.clinicianNpis());
  }
}
