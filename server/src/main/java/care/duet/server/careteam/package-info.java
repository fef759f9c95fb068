/**
 * Who of both teams works with which patient; owns the table care_team_members and joins contacts
 * and patient_records to it.
 */
@NullMarked
package care.duet.server.careteam;

import org.jspecify.annotations.NullMarked;
