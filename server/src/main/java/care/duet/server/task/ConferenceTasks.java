package care.duet.server.task;

import care.duet.server.tenancy.PairingTx;
import java.util.List;

/** What was agreed on in conferences, for whoever writes it down. */
public final class ConferenceTasks {

  private ConferenceTasks() {}

  /** The tasks of a conference but for cancelled ones, the earliest due first. */
  public static List<ConferenceTask> of(PairingTx tx, String conferenceId) {
    return tx.dao(TaskDao.class).agreed(conferenceId);
  }
}
