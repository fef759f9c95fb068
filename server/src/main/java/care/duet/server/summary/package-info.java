/**
 * What a conference has come to, written down and sent to those who go on with it; owns the tables
 * conference_summaries and summary_deliveries, and finds in listed_patients and patient_records
 * whose the entries are.
 */
@NullMarked
package care.duet.server.summary;

import org.jspecify.annotations.NullMarked;
