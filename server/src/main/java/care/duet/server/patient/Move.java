package care.duet.server.patient;

import care.duet.server.security.Party;

/**
 * A record that is now another patient's than before.
 *
 * @param identifier how the side calls the record
 * @param from the patient it was of
 * @param to the patient it is of
 */
public record Move(Party party, String identifier, String from, String to) {}
