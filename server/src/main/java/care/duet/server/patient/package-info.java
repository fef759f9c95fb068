/**
 * The people of a pairing and how two records are known to be one; owns patients and
 * patient_records.
 */
@NullMarked
package care.duet.server.patient;

import org.jspecify.annotations.NullMarked;
