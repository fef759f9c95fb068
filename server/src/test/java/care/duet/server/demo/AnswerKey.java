package care.duet.server.demo;

import care.duet.sdk.generated.model.CombinedListEntry;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which chart and which member are the same person; hidden from both sides. */
record AnswerKey(Set<Pair> same, List<Pair> overlap) {

  /** A chart and a member. */
  record Pair(String mrn, String planMemberId) {

    static Pair of(CombinedListEntry entry) {
      return new Pair(entry.getMrn(), entry.getPlanMemberId());
    }
  }

  static AnswerKey read() throws IOException {
    Set<Pair> same =
        CsvFile.resource("/massachusetts/links.csv").rows().stream()
            .filter(row -> row.getField("same_person").equals("Y"))
            .map(row -> new Pair(row.getField("mrn"), row.getField("plan_member_id")))
            .collect(Collectors.toSet());
    List<Pair> overlap =
        CsvFile.resource("/massachusetts/list_overlap.csv").rows().stream()
            .map(row -> new Pair(row.getField("mrn"), row.getField("plan_member_id")))
            .toList();
    return new AnswerKey(same, overlap);
  }

  /** The entries that the product takes for one person. */
  static List<Pair> merged(List<CombinedListEntry> entries) {
    return entries.stream()
        .filter(entry -> entry.getMrn() != null && entry.getPlanMemberId() != null)
        .map(Pair::of)
        .toList();
  }
}
