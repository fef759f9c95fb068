/**
 * Puts together what both sides know of a patient, for the conference. It reads patient_records,
 * fact_kinds and imported_facts, writes the audit trail, and keeps the packets of listed patients
 * in ready_packets, and in patients how complete they are, which the combined list shows.
 */
@NullMarked
package care.duet.server.packet;

import org.jspecify.annotations.NullMarked;
