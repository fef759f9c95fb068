package care.duet.server.combinedlist;

import care.duet.server.platform.http.Etags;
import org.jspecify.annotations.Nullable;

/**
 * One entry as it is shown.
 *
 * @param said what is said of the patient today; null in a version of the past, as the other is
 */
record EntryView(int listVersion, Entry entry, @Nullable SaidNow said, @Nullable KnownNow known) {

  static EntryView now(int listVersion, ListedNow listed) {
    return new EntryView(listVersion, listed.row().entry(), listed.said(), listed.known());
  }

  static EntryView then(int listVersion, EntryRow row) {
    return new EntryView(listVersion, row.entry(), null, null);
  }

  String etag() {
    return said == null || known == null
        ? Etags.of(listVersion)
        : EntryEtag.of(listVersion, said, known);
  }
}
