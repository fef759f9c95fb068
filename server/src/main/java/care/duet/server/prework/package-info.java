/**
 * What each side prepares about the patients of an agenda; owns the table pre_work, and reads
 * conference_patients, tasks and patient_records for what came before.
 */
@NullMarked
package care.duet.server.prework;

import org.jspecify.annotations.NullMarked;
