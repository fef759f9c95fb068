package care.duet.server.agenda;

import care.duet.server.combinedlist.ListedOrder;
import care.duet.server.combinedlist.ListedOrder.Listed;
import care.duet.server.conference.Conference;
import care.duet.server.pairing.PairingSettings;
import care.duet.server.platform.db.LookUps;
import care.duet.server.tenancy.PairingTx;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds out what speaks for each patient of the combined list. */
final class Candidates {

  private Candidates() {}

  /** Everybody who stands on the list, in its order. */
  static List<Candidate> of(
      PairingTx tx,
      ListedOrder order,
      Conference conference,
      PairingSettings settings,
      AgendaRequest request) {
    AgendaDao dao = tx.dao(AgendaDao.class);
    Map<String, EarlierPlace> earlier = new HashMap<>();
    LookUps.of(
            order.patients().stream().map(Listed::entryId).toList(),
            some -> dao.earlier(conference.startsAt(), some))
        .forEach(place -> earlier.put(place.entryId(), place));
    Map<String, FollowUps> followUps = new HashMap<>();
    dao.followUps(settings.day(conference.startsAt()))
        .forEach(open -> followUps.put(open.entryId(), open));
    Map<String, Clinician> clinicians = attending(dao, order, request);
    return order.patients().stream()
        .map(
            listed ->
                candidate(
                    listed,
                    followUps.get(listed.entryId()),
                    called(clinicians.get(listed.patientId()), request),
                    earlier.get(listed.entryId())))
        .filter(Candidate::isToBeDiscussed)
        .toList();
  }

  private static Candidate candidate(
      Listed listed,
      @Nullable FollowUps followUps,
      @Nullable String clinician,
      @Nullable EarlierPlace earlier) {
    return earlier == null
        ? new Candidate(listed, followUps, clinician, Earlier.NEW, null)
        : new Candidate(listed, followUps, clinician, Earlier.of(earlier), earlier.nextPlace());
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
