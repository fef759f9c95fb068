/**
 * What one side of a pairing is to do until a day, and what becomes of it; owns the tables tasks
 * and task_events and joins contacts and patient_records to them.
 */
@NullMarked
package care.duet.server.task;

import org.jspecify.annotations.NullMarked;
