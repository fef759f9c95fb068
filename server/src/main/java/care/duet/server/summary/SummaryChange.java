package care.duet.server.summary;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is said anew of a draft.
 *
 * @param introduction null when it stays
 * @param said notes in the place of those before; null when these stay
 * @param refreshed whether the record is read anew
 */
record SummaryChange(
    @Nullable String introduction, @Nullable List<PatientNote> said, boolean refreshed) {

  /** The notes by their entries; null when those before stay. */
  @Nullable Map<String, String> notes() {
    return said == null
        ? null
        : said.stream().collect(Collectors.toMap(PatientNote::entryId, PatientNote::note));
  }
}
