package care.duet.server.task;

import care.duet.server.tenancy.PairingTx;
import java.time.LocalDate;
import java.util.List;

/** Which tasks are due, for whoever reminds people of them. */
public final class DueTasks {

  private static final int MOST = 500;

  private DueTasks() {}

  /**
   * The open tasks of both sides that are due or to be reported back on before a day, the earliest
   * due first; of more than so many the first ones.
   */
  public static List<DueTask> before(PairingTx tx, LocalDate day) {
    return tx.dao(TaskDao.class).due(day, MOST);
  }
}
