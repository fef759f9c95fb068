package care.duet.server.agenda;

import care.duet.server.tenancy.PairingTx;
import java.util.List;

/** Who is on an agenda, for whoever goes on from it. */
public final class AgendaPlaces {

  private AgendaPlaces() {}

  /**
   * The entries of an agenda in its order, which nobody changes until the transaction ends; so this
   * comes first in it. Nobody when there is no agenda.
   */
  public static List<String> locked(PairingTx tx, String conferenceId) {
    AgendaDao dao = tx.dao(AgendaDao.class);
    dao.lock(conferenceId);
    return AgendaStore.shown(dao.places(conferenceId)).stream().map(PlaceRow::entryId).toList();
  }
}
