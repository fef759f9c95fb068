package care.duet.server.agenda;

import care.duet.server.combinedlist.ListedPeople;
import care.duet.server.combinedlist.ListedPeople.ListedPerson;
import care.duet.server.pairing.PairingSettings;
import care.duet.server.platform.db.LookUps;
import care.duet.server.platform.http.Etags;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import care.duet.server.tenancy.PairingTx;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps agendas, and puts together what is shown of them. */
final class AgendaStore {

  private final Clock clock;

  AgendaStore(Clock clock) {
    this.clock = clock;
  }

  /** The agenda; 404 before there is one. */
  Agenda find(PairingTx tx, String conferenceId) {
    Agenda found = tx.dao(AgendaDao.class).find(conferenceId);
    if (found == null) {
      throw ProblemException.notFound();
    }
    return found;
  }

  /**
   * The agenda, which nobody else changes until the transaction ends; so this comes first in it.
   */
  Agenda lock(PairingTx tx, String conferenceId) {
    tx.dao(AgendaDao.class).lock(conferenceId);
    return find(tx, conferenceId);
  }

  /** Ends the request with 409 once the agenda is published. */
  void requireDraft(Agenda agenda) {
    if (!agenda.isDraft()) {
      throw ProblemException.of(
          ProblemType.STATE_CONFLICT,
          "The agenda is published; only urgent patients are added from now on.");
    }
  }

  void save(PairingTx tx, Agenda agenda) {
    if (tx.dao(AgendaDao.class).update(agenda) == 0) {
      throw Etags.changed();
    }
  }

  /** The agenda after something on it has changed. */
  Agenda changed(PairingTx tx, Agenda before, String state, Instant now) {
    Agenda after =
        new Agenda(
            before.conferenceId(),
            state,
            before.firstRound(),
            before.clinicianNpis(),
            before.listVersion(),
            before.generatedAt(),
            state.equals(before.state()) ? before.publishedAt() : now,
            now,
            before.version() + 1);
    save(tx, after);
    return after;
  }

  /** Places that are not shown, because their patients were taken off the combined list. */
  static List<PlaceRow> hidden(List<PlaceRow> rows) {
    return rows.stream().filter(row -> row.place() != null && !row.listed()).toList();
  }

  /** Why patients were added to an agenda, by the entries that they have now. */
  static Map<String, String> added(List<PlaceRow> rows) {
    return rows.stream()
        .filter(row -> row.place() != null && row.code().equals(Reason.ADDED_URGENTLY.code()))
        .collect(Collectors.toMap(PlaceRow::entryId, PlaceRow::text));
  }

  /**
   * Everybody who has or had a place; of an entry that has gone into another one as that one is.
   */
  static List<PlaceRow> rows(PairingTx tx, String conferenceId) {
    AgendaDao dao = tx.dao(AgendaDao.class);
    List<PlaceRow> rows = dao.places(conferenceId);
    Map<String, Absorbed> gone = new HashMap<>();
    LookUps.of(
            rows.stream().filter(row -> !row.listed()).map(PlaceRow::entryId).toList(),
            dao::absorbed)
        .forEach(absorbed -> gone.put(absorbed.gone(), absorbed));
    return rows.stream()
        .map(row -> gone.containsKey(row.entryId()) ? row.in(gone.get(row.entryId())) : row)
        .toList();
  }

  /** The places of an agenda that are shown, in order. */
  static List<PlaceRow> places(PairingTx tx, String conferenceId) {
    return shown(rows(tx, conferenceId));
  }

  /** The places that are shown; two entries that turn out to be one patient's are shown once. */
  static List<PlaceRow> shown(List<PlaceRow> rows) {
    Set<String> seen = new HashSet<>();
    return rows.stream()
        .filter(row -> row.place() != null && row.listed() && seen.add(row.patientId()))
        .toList();
  }

  AgendaView view(PairingTx tx, Agenda agenda) {
    return view(tx, agenda, rows(tx, agenda.conferenceId()));
  }

  /**
   * The same.
   *
   * @param rows everybody who has or had a place
   */
  AgendaView view(PairingTx tx, Agenda agenda, List<PlaceRow> rows) {
    Map<String, ListedPerson> people =
        ListedPeople.of(tx, rows.stream().map(PlaceRow::patientId).toList());
    List<PlaceRow> places = shown(rows);
    PairingSettings settings = PairingSettings.in(tx);
    return new AgendaView(
        agenda,
        places,
        people,
        rows.stream().filter(row -> row.place() == null).toList(),
        Participants.of(tx, places, settings.day(clock.instant())));
  }
}
