package care.duet.server.review;

import care.duet.server.agenda.AgendaPlaces.Placed;
import care.duet.server.conference.Conference;
import care.duet.server.history.Standing;
import care.duet.server.pairing.PairingSettings;
import care.duet.server.platform.db.JsonColumn;
import care.duet.server.tenancy.PairingTx;
import java.util.List;
import java.util.function.Function;

/** Works out what is suggested at the gate, or shows what has been answered. */
final class Gates {

  private Gates() {}

  /**
   * The gate of a patient.
   *
   * @param records finds the records of a patient
   */
  static Gate of(
      PairingTx tx, Conference conference, Placed placed, Function<String, List<String>> records) {
    List<GateRow> answers = tx.dao(ReviewDao.class).gates(conference.id(), placed.entryId());
    return answers.isEmpty()
        ? suggested(tx, conference, placed)
        : answered(answers, records.apply(placed.patientId()));
  }

  /** What is suggested now, of the day of the call. */
  static Gate suggested(PairingTx tx, Conference conference, Placed placed) {
    PairingSettings settings = PairingSettings.in(tx);
    Standing standing = Standing.on(settings.day(conference.startsAt()), tx, placed.patientId());
    GateRules rules = new GateRules(settings.practiceGapMonths(), settings.unresponsiveMonths());
    return new Gate(rules.suggest(standing).code(), Findings.of(standing), null, List.of());
  }

  /** What was suggested is shown as it was then, unless it mixes two people. */
  private static Gate answered(List<GateRow> answers, List<String> records) {
    GateRow last = answers.get(answers.size() - 1);
    boolean ofOnePerson = last.isOf(records);
    return new Gate(
        last.suggested(),
        ofOnePerson ? JsonColumn.values(last.evidence(), Evidence.class) : List.of(),
        last,
        answers.subList(0, answers.size() - 1));
  }
}
