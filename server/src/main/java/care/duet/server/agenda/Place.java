package care.duet.server.agenda;

/**
 * A place on an agenda.
 *
 * @param urgent whether it is kept although others must give way
 * @param code the word of a {@link Reason}, or of the group of the combined list
 * @param text the same in words
 */
record Place(String entryId, boolean urgent, String code, String text) {}
