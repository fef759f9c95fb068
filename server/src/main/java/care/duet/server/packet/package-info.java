/**
 * Puts together what both sides know of a patient, for the conference. Owns no table: it reads
 * patient_records and imported_facts, and writes the audit trail.
 */
@NullMarked
package care.duet.server.packet;

import org.jspecify.annotations.NullMarked;
