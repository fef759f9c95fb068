package care.duet.server.combinedlist;

import org.jdbi.v3.core.mapper.Nested;

/** What is shown of a listed patient beside the version: what was decided, and what is known. */
public record ListedNow(@Nested ListedPatient patient, @Nested KnownNow known) {}
