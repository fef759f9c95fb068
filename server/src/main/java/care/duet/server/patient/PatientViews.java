package care.duet.server.patient;

import care.duet.server.platform.db.LookUps;
import care.duet.server.security.Party;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts together what both sides say of some patients, and keeps what lists filter by. */
final class PatientViews {

  private PatientViews() {}

  /** The patients of these rows, in their order. */
  static List<PatientView> of(PatientDao dao, List<PatientRow> rows) {
    List<String> ids = rows.stream().map(PatientRow::id).toList();
    Map<String, List<PatientRecord>> records =
        LookUps.of(ids, dao::byPatients).collect(Collectors.groupingBy(PatientRecord::patientId));
    Map<String, List<Resolution>> resolutions =
        LookUps.of(ids, dao::resolutions).collect(Collectors.groupingBy(Resolution::patientId));
    return rows.stream()
        .map(
            row ->
                view(
                    row,
                    records.getOrDefault(row.id(), List.of()),
                    resolutions.getOrDefault(row.id(), List.of())))
        .toList();
  }

  /** Counts anew after a record or a resolution of these patients has changed. */
  static void renew(PatientDao dao, Collection<String> patientIds, Instant now) {
    // In one order everywhere, so that nobody waits for somebody who waits for him.
    List<PatientRow> rows = LookUps.of(patientIds.stream().sorted().toList(), dao::rows).toList();
    dao.summarize(
        of(dao, rows).stream()
            .map(
                view ->
                    new PatientSummary(
                        view.row().id(),
                        view.plan() != null,
                        view.practice() != null,
                        view.openDiscrepancies(),
                        now))
            .toList());
  }

  private static PatientView view(
      PatientRow row, List<PatientRecord> records, List<Resolution> resolutions) {
    Map<String, PatientRecord> bySide =
        records.stream()
            .collect(
                Collectors.toMap(
                    PatientRecord::party,
                    record -> record,
                    (one, other) -> one.updatedAt().isBefore(other.updatedAt()) ? other : one));
    return PatientView.of(
        row, bySide.get(Party.PLAN.code()), bySide.get(Party.PRACTICE.code()), resolutions);
  }
}
