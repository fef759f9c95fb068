package care.duet.server.agenda;

import care.duet.server.audit.AuditTrail;
import care.duet.server.combinedlist.ListedOrder;
import care.duet.server.combinedlist.ListedOrder.Listed;
import care.duet.server.conference.Conferences;
import care.duet.server.pairing.PairingSettings;
import care.duet.server.platform.http.Etags;
import care.duet.server.platform.http.ProblemError;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import care.duet.server.tenancy.PairingTx;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people do with an agenda: they reorder it, drop patients, and add urgent ones. */
final class AgendaChanges {

  private final AgendaStore store;
  private final AgendaPackets packets;
  private final AuditTrail audit;
  private final Clock clock;

  AgendaChanges(AgendaStore store, AgendaPackets packets, AuditTrail audit, Clock clock) {
    this.store = store;
    this.packets = packets;
    this.audit = audit;
    this.clock = clock;
  }

  AgendaView reorder(
      PairingTx tx, String conferenceId, @Nullable String ifMatch, List<String> order) {
    Agenda before = store.lock(tx, conferenceId);
    AgendaView view = store.view(tx, before);
    Etags.require(ifMatch, view.etag());
    requireChangeable(tx, before);
    requireSame(view, order);
    tx.dao(AgendaDao.class).reorder(conferenceId, order);
    return changed(tx, before, order);
  }

  AgendaView drop(PairingTx tx, String conferenceId, String entryId, String reason) {
    Instant now = clock.instant();
    Agenda before = store.lock(tx, conferenceId);
    requireChangeable(tx, before);
    boolean hasPlace =
        AgendaStore.places(tx, conferenceId).stream()
            .anyMatch(row -> row.entryId().equals(entryId));
    if (!hasPlace) {
      throw ProblemException.notFound();
    }
    String party = tx.scope().party().code();
    tx.dao(AgendaDao.class).lose(conferenceId, entryId, Loss.dropped(party, reason, now));
    return changed(tx, before, List.of(entryId));
  }

  /** Gives somebody a place who cannot wait; of a full agenda somebody else gives way. */
  AgendaView add(PairingTx tx, String conferenceId, String entryId, String reason) {
    Agenda before = store.lock(tx, conferenceId);
    Conferences.requireAhead(Conferences.find(tx, conferenceId));
    List<PlaceRow> places = AgendaStore.places(tx, conferenceId);
    Listed listed = listed(tx, entryId);
    if (places.stream().anyMatch(row -> row.patientId().equals(listed.patientId()))) {
      throw ProblemException.of(
          ProblemType.STATE_CONFLICT, "The patient has a place on this agenda.");
    }
    PairingSettings settings = PairingSettings.in(tx);
    AgendaDao dao = tx.dao(AgendaDao.class);
    if (places.size() >= settings.agendaSize()) {
      dao.lose(conferenceId, lastWhoCanWait(places), Loss.displaced(clock.instant()));
    }
    String text = "Added by the " + tx.scope().party().code() + ": " + reason;
    int number =
        places.stream().map(PlaceRow::place).mapToInt(AgendaChanges::number).max().orElse(0);
    Place place = new Place(entryId, true, Reason.ADDED_URGENTLY.code(), text);
    dao.put(List.of(NewPlace.of(conferenceId, place, number + 1)));
    AgendaView after = changed(tx, before, List.of(entryId));
    if (!before.isDraft()) {
      List<PlaceRow> added =
          after.places().stream().filter(row -> row.entryId().equals(entryId)).toList();
      packets.attach(tx, conferenceId, added, clock.instant());
    }
    return after;
  }

  private AgendaView changed(PairingTx tx, Agenda before, List<String> entryIds) {
    Agenda after = store.changed(tx, before, before.state(), clock.instant());
    AgendaView view = store.view(tx, after);
    Set<String> targets = new LinkedHashSet<>(entryIds);
    targets.add(before.conferenceId());
    view.places().forEach(place -> targets.add(place.patientId()));
    audit.recordAll(tx, List.copyOf(targets));
    return view;
  }

  private void requireChangeable(PairingTx tx, Agenda agenda) {
    store.requireDraft(agenda);
    Conferences.requireAhead(Conferences.find(tx, agenda.conferenceId()));
  }

  private static Listed listed(PairingTx tx, String entryId) {
    return ListedOrder.of(tx).stream()
        .flatMap(order -> order.patients().stream())
        .filter(listed -> listed.entryId().equals(entryId))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.rulesBroken(
                    List.of(
                        ProblemError.at(
                            "/entry_id",
                            "not_listed",
                            "No such entry stands on the combined list."))));
  }

  private static String lastWhoCanWait(List<PlaceRow> places) {
    for (int i = places.size() - 1; i >= 0; i--) {
      if (!places.get(i).urgent()) {
        return places.get(i).entryId();
      }
    }
    throw ProblemException.of(
        ProblemType.STATE_CONFLICT, "The agenda is full, and everybody on it is urgent.");
  }

  private static void requireSame(AgendaView view, List<String> order) {
    Set<String> shown = new HashSet<>(view.places().stream().map(PlaceRow::entryId).toList());
    if (order.size() != shown.size() || !shown.equals(new HashSet<>(order))) {
      throw ProblemException.rulesBroken(
          List.of(
              ProblemError.at(
                  "/entry_ids",
                  "not_the_same",
                  "Name everybody on the agenda once, and nobody else.")));
    }
  }

  private static int number(@Nullable Integer place) {
    return place == null ? 0 : place;
  }
}
