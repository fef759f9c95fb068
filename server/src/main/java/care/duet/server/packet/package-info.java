/**
 * Puts together what both sides know of a patient, for the conference. It reads patient_records and
 * imported_facts, writes the audit trail, and keeps in patients how complete packets are, which the
 * combined list shows.
 */
@NullMarked
package care.duet.server.packet;

import org.jspecify.annotations.NullMarked;
