package care.duet.server.prework;

import care.duet.server.agenda.AgendaPatients.OnAgenda;
import care.duet.server.security.Party;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A patient of an agenda with what was written for the conference.
 *
 * @param entryIds every entry that is the patient's by now
 * @param written by either side; what is submitted first, then what is newest
 */
record Prepared(OnAgenda patient, Set<String> entryIds, List<PreWork> written) {

  /** Copies both. */
  Prepared {
    entryIds = Set.copyOf(entryIds);
    written = List.copyOf(written);
  }

  /**
   * What a side has written; null when it has nothing. Two entries that turn out to be one
   * patient's may have brought two: what is submitted counts, or else what the place's entry has.
   */
  @Nullable PreWork of(Party side) {
    List<PreWork> own = written.stream().filter(row -> row.isOf(side)).toList();
    return own.stream()
        .filter(row -> row.isSubmitted() || row.entryId().equals(patient.entryId()))
        .findFirst()
        .orElseGet(() -> own.stream().findFirst().orElse(null));
  }
}
