package care.duet.server.agenda;

/**
 * That somebody was on an earlier agenda.
 *
 * @param kept whether the place was kept to the end
 */
public record EarlierPlace(String entryId, boolean kept) {}
