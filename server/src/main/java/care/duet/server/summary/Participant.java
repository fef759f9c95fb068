package care.duet.server.summary;

/** Who took part, as the contact list had the person when the summary was drafted. */
record Participant(String contactId, String party, String name, String position, int minutes) {}
