package care.duet.server.prework;

import care.duet.server.security.Party;

/**
 * Which pre-work is meant.
 *
 * @param entryId the patient's entry
 * @param party the side whose it is
 */
record Whose(String conferenceId, String entryId, Party party) {}
