package care.duet.server.agenda;

import care.duet.server.combinedlist.ListedOrder;
import care.duet.server.combinedlist.ListedOrder.Listed;
import care.duet.server.conference.Conference;
import care.duet.server.platform.db.LookUps;
import care.duet.server.tenancy.PairingTx;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds out what speaks for each patient of the combined list. */
final class Candidates {

  private Candidates() {}

  /**
   * Everybody who stands on the list, in its order.
   *
   * @param day the day of the conference where the pairing is
   * @param added why patients were added to this agenda, by their entries
   */
  static List<Candidate> of(
      PairingTx tx,
      ListedOrder order,
      LocalDate day,
      Conference conference,
      AgendaRequest request,
      Map<String, String> added) {
    AgendaDao dao = tx.dao(AgendaDao.class);
    Map<String, EarlierPlace> earlier = earlier(dao, order, conference);
    Map<String, FollowUps> followUps = new HashMap<>();
    dao.followUps(day).forEach(open -> followUps.put(open.entryId(), open));
    Map<String, Clinician> clinicians = attending(dao, order, request);
    List<Candidate> candidates = new ArrayList<>();
    for (Listed listed : order.patients()) {
      EarlierPlace before = since(listed, earlier.get(listed.entryId()));
      candidates.add(
          new Candidate(
              listed,
              added.get(listed.entryId()),
              followUps.get(listed.entryId()),
              called(clinicians.get(listed.patientId()), request),
              before == null ? Earlier.NEW : Earlier.of(before.what()),
              before == null ? null : before.nextPlace()));
    }
    return candidates;
  }

  /** What the last conference leaves, of the entries themselves and of those gone into them. */
  private static Map<String, EarlierPlace> earlier(
      AgendaDao dao, ListedOrder order, Conference conference) {
    List<String> entries = order.patients().stream().map(Listed::entryId).toList();
    Map<String, String> standing = new HashMap<>();
    LookUps.of(entries, dao::goneInto).forEach(gone -> standing.put(gone.goneId(), gone.entryId()));
    entries.forEach(entry -> standing.put(entry, entry));
    Map<String, EarlierPlace> latest = new HashMap<>();
    LookUps.of(standing.keySet(), some -> dao.earlier(conference.startsAt(), some))
        .forEach(
            place ->
                latest.merge(
                    standing.getOrDefault(place.entryId(), place.entryId()),
                    place,
                    (known, other) -> other.startsAt().isBefore(known.startsAt()) ? known : other));
    return latest;
  }

  /** What was before somebody has added the patient urgently is over. */
  private static @Nullable EarlierPlace since(Listed listed, @Nullable EarlierPlace before) {
    boolean over =
        before != null
            && listed.urgentSince() != null
            && before.saidAt().isBefore(listed.urgentSince());
    return over ? null : before;
  }

  private static Map<String, Clinician> attending(
      AgendaDao dao, ListedOrder order, AgendaRequest request) {
    return request.clinicianNpis().isEmpty()
        ? Map.of()
        : Participants.cliniciansOf(dao, order.patients().stream().map(Listed::patientId).toList());
  }

  private static @Nullable String called(@Nullable Clinician clinician, AgendaRequest request) {
    return clinician != null
            && clinician.npi() != null
            && request.clinicianNpis().contains(clinician.npi())
        ? clinician.called()
        : null;
  }
}
