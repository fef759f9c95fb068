package care.duet.server.agenda;

/**
 * That an entry has gone into another one.
 *
 * @param goneId the entry
 * @param entryId the other one
 */
public record Gone(String goneId, String entryId) {}
