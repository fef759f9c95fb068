package care.duet.server.combinedlist;

import care.duet.server.security.Party;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What made a version: the kind of change, by whom, and the list, entry or patient it came from.
 *
 * @param reason in words; a submitted list has none
 */
record VersionCause(Kind kind, Party party, String id, String clientId, @Nullable String reason) {

  /** Every kind of change that makes a version. */
  enum Kind {
    LIST_SUBMITTED,
    ENTRY_REMOVED,
    ENTRY_RESTORED,
    URGENT_ADDITION,
    PATIENTS_RELINKED;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}
