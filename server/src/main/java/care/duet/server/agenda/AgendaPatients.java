package care.duet.server.agenda;

import care.duet.server.tenancy.PairingTx;
import java.util.List;

/** The patients of an agenda as it is shown, for whoever prepares or discusses them. */
public final class AgendaPatients {

  private AgendaPatients() {}

  /** Everybody on the agenda, in order; nobody when there is no agenda. */
  public static List<OnAgenda> of(PairingTx tx, String conferenceId) {
    return of(AgendaStore.places(tx, conferenceId));
  }

  static List<OnAgenda> of(List<PlaceRow> shown) {
    return shown.stream().map(place -> new OnAgenda(place.entryId(), place.patientId())).toList();
  }

  /**
   * A patient on an agenda.
   *
   * @param entryId the entry that has the place
   * @param patientId whose entry it is now
   */
  public record OnAgenda(String entryId, String patientId) {}
}
