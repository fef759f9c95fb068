package care.duet.server.linkage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of undoing a link.
 *
 * @param combinedListVersion the version that was made; null when none was
 */
record Unlinked(
    List<String> patientIds, @Nullable Integer combinedListVersion, List<ReaderRow> readers) {}
