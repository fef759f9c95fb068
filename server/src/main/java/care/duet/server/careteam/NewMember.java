package care.duet.server.careteam;

import care.duet.server.contact.ContactRole;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to join a care team.
 *
 * @param role for this patient; null for the contact's own
 * @param startsOn the first day; null for today
 */
record NewMember(String contactId, @Nullable ContactRole role, @Nullable LocalDate startsOn) {}
