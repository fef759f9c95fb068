package care.duet.server.patient;

import static java.util.stream.Collectors.groupingBy;

import care.duet.server.platform.db.LookUps;
import care.duet.server.security.Party;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts together what both sides say of some patients, and keeps what lists filter by. */
final class PatientViews {

  private PatientViews() {}

  /** The patients of these rows, in their order. */
  static List<PatientView> of(PatientDao dao, List<PatientRow> rows) {
    return of(
        dao,
        rows,
        linked -> LookUps.of(linked, dao::matches).collect(groupingBy(MatchRow::planMemberId)));
  }

  private static List<PatientView> of(
      PatientDao dao,
      List<PatientRow> rows,
      Function<List<String>, Map<String, List<MatchRow>>> matches) {
    List<String> ids = rows.stream().map(PatientRow::id).toList();
    Map<String, List<PatientRecord>> records =
        LookUps.of(ids, dao::byPatients).collect(groupingBy(PatientRecord::patientId));
    Map<String, List<Resolution>> resolutions =
        LookUps.of(ids, dao::resolutions).collect(groupingBy(Resolution::patientId));
    List<String> members =
        records.values().stream()
            .flatMap(List::stream)
            .filter(record -> record.party().equals(Party.PLAN.code()))
            .map(PatientRecord::identifier)
            .toList();
    Map<String, List<MatchRow>> matched = matches.apply(members);
    return rows.stream()
        .map(
            row ->
                view(
                    row,
                    records.getOrDefault(row.id(), List.of()),
                    matched,
                    resolutions.getOrDefault(row.id(), List.of())))
        .toList();
  }

  /** Counts anew after a record or a resolution of these patients has changed. */
  static void renew(PatientDao dao, Collection<String> patientIds, Instant now) {
    // In one order everywhere, so that nobody waits for somebody who waits for him.
    List<PatientRow> rows = LookUps.of(patientIds.stream().sorted().toList(), dao::rows).toList();
    dao.summarize(
        of(dao, rows, unused -> Map.of()).stream()
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
      PatientRow row,
      List<PatientRecord> records,
      Map<String, List<MatchRow>> matches,
      List<Resolution> resolutions) {
    Map<String, PatientRecord> bySide = bySide(records);
    PatientRecord plan = bySide.get(Party.PLAN.code());
    List<MatchRow> matched =
        plan == null ? List.of() : matches.getOrDefault(plan.identifier(), List.of());
    return PatientView.of(row, plan, bySide.get(Party.PRACTICE.code()), matched, resolutions);
  }

  /** What each side has said last. */
  private static Map<String, PatientRecord> bySide(List<PatientRecord> records) {
    return records.stream()
        .collect(
            Collectors.toMap(
                PatientRecord::party,
                record -> record,
                (one, other) -> one.updatedAt().isBefore(other.updatedAt()) ? other : one));
  }

  /** The fields in which the records of one patient differ, and nobody has said what is right. */
  static List<PatientField> openFields(List<PatientRecord> records, List<Resolution> resolutions) {
    Map<String, PatientRecord> bySide = bySide(records);
    return PatientView.openFields(
        bySide.get(Party.PLAN.code()), bySide.get(Party.PRACTICE.code()), resolutions);
  }
}
