package care.duet.server.combinedlist;

import care.duet.server.platform.http.Etags;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The validator of an entry: the version of the list, which gives it its place, the version of what
 * is said of the patient, and that of what is known. A change is refused only when the second has
 * moved on: neither a new place nor another file makes an assessment wrong.
 */
final class EntryEtag {

  private EntryEtag() {}

  static String of(int listVersion, SaidNow said, KnownNow known) {
    return "\"" + listVersion + "." + said.version() + "." + known.version() + "\"";
  }

  static void require(@Nullable String ifMatch, int entryVersion) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw ProblemException.of(
          ProblemType.PRECONDITION_REQUIRED, "Send If-Match with the ETag the change is based on.");
    }
    boolean current =
        Arrays.stream(ifMatch.split(",", -1))
            .map(String::strip)
            .anyMatch(
                tag -> tag.equals("*") || tag.matches("\"\\d+\\." + entryVersion + "\\.\\d+\""));
    if (!current) {
      throw Etags.changed();
    }
  }
}
