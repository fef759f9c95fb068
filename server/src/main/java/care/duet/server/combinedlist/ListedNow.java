package care.duet.server.combinedlist;

import org.jdbi.v3.core.mapper.Nested;

/** An entry of the current version, with what is said and known of its patient today. */
public record ListedNow(@Nested EntryRow row, @Nested SaidNow said, @Nested KnownNow known) {}
