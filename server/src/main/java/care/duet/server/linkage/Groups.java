package care.duet.server.linkage;

import care.duet.server.patient.PatientRecord;
import care.duet.server.security.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the records that are linked, directly or through others, together: each group a person. */
final class Groups {

  private Groups() {}

  /** Every record in one group; those with a record of the plan first, then in a fixed order. */
  static List<List<PatientRecord>> of(Records records, List<PairRow> pairs) {
    Map<PatientRecord, PatientRecord> parents = new HashMap<>();
    for (PairRow pair : pairs) {
      if (pair.is(Outcome.LINKED)) {
        PatientRecord plan = root(parents, records.require(Party.PLAN, pair.planMemberId()));
        PatientRecord practice = root(parents, records.require(Party.PRACTICE, pair.mrn()));
        if (!plan.equals(practice)) {
          parents.put(practice, plan);
        }
      }
    }
    Map<PatientRecord, List<PatientRecord>> groups = new LinkedHashMap<>();
    records.all().stream()
        .sorted(Comparator.comparing(PatientRecord::party).thenComparing(PatientRecord::identifier))
        .forEach(
            record ->
                groups
                    .computeIfAbsent(root(parents, record), root -> new ArrayList<>())
                    .add(record));
    return List.copyOf(groups.values());
  }

  private static PatientRecord root(
      Map<PatientRecord, PatientRecord> parents, PatientRecord record) {
    PatientRecord root = record;
    while (parents.containsKey(root)) {
      root = parents.get(root);
    }
    return root;
  }
}
