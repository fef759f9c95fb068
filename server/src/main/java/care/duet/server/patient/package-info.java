/**
 * The people of a pairing, what each side says of them and where that differs; owns patients,
 * patient_records and discrepancy_resolutions.
 */
@NullMarked
package care.duet.server.patient;

import org.jspecify.annotations.NullMarked;
