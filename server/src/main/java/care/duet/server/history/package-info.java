/**
 * What happened to a patient, and what is confirmed before anybody calls: coverage, place on the
 * panel, last seen. Owns no table: it reads patient_records, imports and imported_facts, and writes
 * the audit trail.
 */
@NullMarked
package care.duet.server.history;

import org.jspecify.annotations.NullMarked;
