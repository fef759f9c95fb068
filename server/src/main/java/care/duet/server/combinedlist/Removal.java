package care.duet.server.combinedlist;

import care.duet.server.security.Party;
import java.time.Instant;

/** Who took an entry off the list, and why. */
public record Removal(Party party, String code, String reason, Instant removedAt) {}
