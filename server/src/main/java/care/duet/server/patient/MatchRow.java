package care.duet.server.patient;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it is known that two records mean one person.
 *
 * @param since since when they are linked
 * @param decidedParty the side that confirmed it; null when nobody needed to
 */
public record MatchRow(
    String planMemberId,
    String mrn,
    String reason,
    double probability,
    double weight,
    String modelVersion,
    Instant since,
    @Nullable String decidedParty) {}
