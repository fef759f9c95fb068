/**
 * Who is discussed in a conference and in which order; owns the tables agendas and agenda_places,
 * and reads tasks, patient_records and imported_facts for the reasons.
 */
@NullMarked
package care.duet.server.agenda;

import org.jspecify.annotations.NullMarked;
