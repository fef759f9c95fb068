package care.duet.server.outcome;

/** How long somebody has worked on a conference, as a row. */
public record Attended(String contactId, int minutes, int preparationMinutes) {}
