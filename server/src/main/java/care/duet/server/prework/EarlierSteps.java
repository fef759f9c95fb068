package care.duet.server.prework;

import care.duet.server.conference.Conference;
import care.duet.server.platform.db.LookUps;
import care.duet.server.tenancy.PairingTx;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Of whom there may be action steps of a previous meeting.
 *
 * @param entryIds entries that an earlier conference has discussed or left open
 * @param patientIds patients of whom there are tasks
 */
record EarlierSteps(Set<String> entryIds, Set<String> patientIds) {

  /** Copies both. */
  EarlierSteps {
    entryIds = Set.copyOf(entryIds);
    patientIds = Set.copyOf(patientIds);
  }

  static EarlierSteps of(PairingTx tx, Conference conference, List<Prepared> patients) {
    PreWorkDao dao = tx.dao(PreWorkDao.class);
    List<String> entries =
        patients.stream().map(Prepared::entryIds).flatMap(Collection::stream).toList();
    List<String> ids = patients.stream().map(prepared -> prepared.patient().patientId()).toList();
    return new EarlierSteps(
        LookUps.of(entries, some -> dao.spokenOf(conference.startsAt(), some))
            .collect(Collectors.toSet()),
        LookUps.of(ids, dao::withTasks).collect(Collectors.toSet()));
  }

  boolean of(Prepared prepared) {
    return patientIds.contains(prepared.patient().patientId())
        || prepared.entryIds().stream().anyMatch(entryIds::contains);
  }
}
