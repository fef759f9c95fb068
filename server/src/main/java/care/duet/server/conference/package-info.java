/**
 * When the two teams confer, in series and one by one; owns the tables conference_calendars,
 * conference_series and conferences. Nothing here knows a patient.
 */
@NullMarked
package care.duet.server.conference;

import org.jspecify.annotations.NullMarked;
