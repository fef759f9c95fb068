package care.duet.server.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom it is worth to have in the call.
 *
 * @param role the word of a contact's role
 * @param name who, where a record names the person
 * @param text why, in words
 * @param entryIds the patients it is about
 */
record Suggestion(
    String role, @Nullable String name, @Nullable String npi, String text, List<String> entryIds) {

  /** Copies the entries. */
  Suggestion {
    entryIds = List.copyOf(entryIds);
  }
}
