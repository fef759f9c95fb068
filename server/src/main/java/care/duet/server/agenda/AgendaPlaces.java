package care.duet.server.agenda;

import care.duet.server.agenda.AgendaPatients.OnAgenda;
import care.duet.server.tenancy.PairingTx;
import java.util.List;

/** Who is on an agenda, for whoever goes on from it. */
public final class AgendaPlaces {

  private AgendaPlaces() {}

  /**
   * The places of an agenda, which nobody changes until the transaction ends; so this comes first
   * in it. Nobody when there is no agenda.
   */
  public static Held locked(PairingTx tx, String conferenceId) {
    tx.dao(AgendaDao.class).lock(conferenceId);
    List<PlaceRow> rows = AgendaStore.rows(tx, conferenceId);
    List<String> shown = AgendaStore.shown(rows).stream().map(PlaceRow::entryId).toList();
    return new Held(
        shown,
        rows.stream()
            .filter(row -> row.place() != null && !shown.contains(row.entryId()))
            .map(PlaceRow::entryId)
            .toList());
  }

  /** Keeps an agenda as it is until the transaction ends; so this comes first in it. */
  public static void lock(PairingTx tx, String conferenceId) {
    tx.dao(AgendaDao.class).lock(conferenceId);
  }

  /** Everybody who has or had a place. Nobody when there is no agenda. */
  public static List<Placed> all(PairingTx tx, String conferenceId) {
    return seating(tx, conferenceId).all();
  }

  /** The same, and who of them is on the agenda as it is shown; read at once. */
  public static Seating seating(PairingTx tx, String conferenceId) {
    List<PlaceRow> rows = AgendaStore.rows(tx, conferenceId);
    return new Seating(
        rows.stream()
            .map(row -> new Placed(row.entryId(), row.patientId(), row.place() != null))
            .toList(),
        AgendaPatients.of(AgendaStore.shown(rows)));
  }

  /**
   * An entry that has or had a place.
   *
   * @param patientId whose entry it is now
   * @param keepsIt whether it still has the place
   */
  public record Placed(String entryId, String patientId, boolean keepsIt) {}

  /**
   * Who sits where.
   *
   * @param all who has or had a place
   * @param shown who is on the agenda, in order
   */
  public record Seating(List<Placed> all, List<OnAgenda> shown) {

    /** Copies both. */
    public Seating {
      all = List.copyOf(all);
      shown = List.copyOf(shown);
    }
  }

  /**
   * Entries with a place.
   *
   * @param shown those on the agenda, in order
   * @param hidden those whose patients were taken off the combined list since
   */
  public record Held(List<String> shown, List<String> hidden) {

    /** Copies both. */
    public Held {
      shown = List.copyOf(shown);
      hidden = List.copyOf(hidden);
    }
  }
}
