package care.duet.server.linkage;

import care.duet.matching.link.Linker;
import care.duet.matching.model.Model;
import care.duet.matching.prepare.MatchRecord;
import care.duet.server.patient.Lesson;
import care.duet.server.patient.PatientRecord;
import care.duet.server.patient.PatientRecords;
import care.duet.server.security.Party;
import care.duet.server.tenancy.PairingTx;
import java.time.Instant;
import java.util.List;

/**
 * Teaches a pairing its own weights.
 *
 * @param number of the estimate that is to come
 * @param planRecords how many the plan has
 * @param practiceRecords how many the practice has
 * @param plan some of the plan's
 * @param practice some of the practice's
 */
record PanelLesson(
    int number,
    int planRecords,
    int practiceRecords,
    List<MatchRecord> plan,
    List<MatchRecord> practice,
    Instant now)
    implements Lesson {

  /** Of more records a side, some teach as much; that bounds memory and time. */
  private static final int MOST = 10_000;

  static PanelLesson of(PairingTx tx, int planRecords, int practiceRecords, Instant now) {
    return new PanelLesson(
        next(tx),
        planRecords,
        practiceRecords,
        sample(tx, Party.PLAN),
        sample(tx, Party.PRACTICE),
        now);
  }

  @Override
  public Learnt learn() {
    Model model = Linker.learn(plan, practice);
    ModelRow estimate =
        new ModelRow(
            number, model.version(), Parameters.of(model), planRecords, practiceRecords, now);
    return tx -> adopt(tx, estimate);
  }

  /** Under the lock. Does nothing when another import has taught the pairing meanwhile. */
  private static void adopt(PairingTx tx, ModelRow estimate) {
    if (estimate.number() == next(tx) && tx.dao(ModelDao.class).insert(estimate) != 1) {
      throw new IllegalStateException("an estimate was not kept");
    }
  }

  private static int next(PairingTx tx) {
    return tx.dao(ModelDao.class).all().stream().mapToInt(ModelRow::number).max().orElse(0) + 1;
  }

  private static List<MatchRecord> sample(PairingTx tx, Party party) {
    return PatientRecords.sample(tx, party, MOST).stream().map(PatientRecord::matchRecord).toList();
  }
}
