package care.duet.server.risklist;

import care.duet.server.patient.OwnIdentifier;
import care.duet.server.platform.http.ProblemError;
import care.duet.server.security.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A list as a side submits it, before it is accepted. */
record RiskListDraft(String cycle, String definition, List<NamedPatient> entries) {

  RiskListDraft {
    entries = List.copyOf(entries);
  }

  /** The rules that the list breaks when this side submits it today; every one, not the first. */
  List<ProblemError> problems(Party party, LocalDate today) {
    List<ProblemError> errors = new ArrayList<>();
    Set<Integer> ranks = new HashSet<>();
    Set<String> identifiers = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      NamedPatient entry = entries.get(i);
      String pointer = "/entries/" + i;
      errors.addAll(OwnIdentifier.problems(party, pointer, entry.planMemberId(), entry.mrn()));
      errors.addAll(entry.person().problems(pointer, today));
      errors.addAll(entry.foreignFields(party, pointer));
      if (!ranks.add(entry.rank())) {
        errors.add(ProblemError.at(pointer + "/rank", "duplicate", "This rank stands twice."));
      }
      if (!identifiers.add(entry.identifier())) {
        errors.add(
            ProblemError.at(
                pointer + identifierField(party), "duplicate", "This patient stands twice."));
      }
    }
    for (int rank = 1; rank <= entries.size() && errors.isEmpty(); rank++) {
      if (!ranks.contains(rank)) {
        errors.add(
            ProblemError.at(
                "/entries", "rank_gap", "Ranks run from 1 without gap; " + rank + " is missing."));
      }
    }
    return errors;
  }

  /** The entries in rank order. */
  List<NamedPatient> ranked() {
    return entries.stream().sorted((a, b) -> Integer.compare(a.rank(), b.rank())).toList();
  }

  private static String identifierField(Party party) {
    return party == Party.PLAN ? "/plan_member_id" : "/mrn";
  }
}
