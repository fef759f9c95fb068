package care.duet.server.prework;

/** Whose an entry of the combined list is by now. */
public record EntryRow(String entryId, String patientId) {}
