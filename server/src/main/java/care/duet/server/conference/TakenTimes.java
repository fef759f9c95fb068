package care.duet.server.conference;

import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import care.duet.server.tenancy.PairingTx;
import java.util.HashMap;
import java.util.Map;

/** When the pairing confers already. Good only while its calendar is locked. */
final class TakenTimes {

  private final Map<String, Slot> taken = new HashMap<>();

  private TakenTimes() {}

  static TakenTimes within(PairingTx tx, Slot slot) {
    TakenTimes times = new TakenTimes();
    tx.dao(ConferenceDao.class)
        .overlapping(slot)
        .forEach(conference -> times.taken.put(conference.id(), conference.slot()));
    return times;
  }

  void release(String id) {
    taken.remove(id);
  }

  boolean isFree(Slot slot) {
    return taken.values().stream().noneMatch(slot::overlaps);
  }

  void take(String id, Slot slot) {
    taken.put(id, slot);
  }

  /** Takes the time; ends the request with 409 when another conference has it. */
  void claim(String id, Slot slot) {
    taken.forEach(
        (other, times) -> {
          if (slot.overlaps(times)) {
            throw ProblemException.of(
                ProblemType.STATE_CONFLICT,
                "The conference %s takes place from %s to %s; two of a pairing cannot overlap."
                    .formatted(other, times.startsAt(), times.endsAt()));
          }
        });
    take(id, slot);
  }
}
