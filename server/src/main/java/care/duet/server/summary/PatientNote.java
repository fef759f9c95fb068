package care.duet.server.summary;

/** What a summary adds about a patient. */
record PatientNote(String entryId, String note) {}
