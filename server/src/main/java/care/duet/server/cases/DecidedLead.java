package care.duet.server.cases;

import org.jspecify.annotations.Nullable;

/**
 * Who leads since a conference.
 *
 * @param ledBy the word of who leads: practice, plan or joint
 * @param goal the goal of the patient's case as it is now; null while there is none
 */
public record DecidedLead(String entryId, String ledBy, String reason, @Nullable String goal) {}
