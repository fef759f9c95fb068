package care.duet.server.summary;

/** Whose an entry of the combined list is now. */
public record EntryPatient(String entryId, String patientId) {}
