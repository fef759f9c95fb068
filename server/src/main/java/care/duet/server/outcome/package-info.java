/**
 * What came of a conference: a result for each patient, who is next, who took part; owns the tables
 * conference_outcomes, conference_patients and conference_attendance.
 */
@NullMarked
package care.duet.server.outcome;

import org.jspecify.annotations.NullMarked;
