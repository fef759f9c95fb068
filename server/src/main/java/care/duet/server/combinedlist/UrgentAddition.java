package care.duet.server.combinedlist;

import care.duet.server.security.Party;
import java.time.Instant;

/** Who put a patient on the list outside the risk lists, and why. */
public record UrgentAddition(Party party, String reason, Instant addedAt) {}
