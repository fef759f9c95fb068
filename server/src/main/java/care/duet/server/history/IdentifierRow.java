package care.duet.server.history;

/** What a side calls a patient; a side may have two names for one. */
public record IdentifierRow(String party, String identifier) {}
