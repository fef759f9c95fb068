package care.duet.server.patient;

import java.time.Instant;

/**
 * What lists of patients filter by.
 *
 * @param now used only where the patient is new
 */
public record PatientSummary(
    String id, boolean planKnown, boolean practiceKnown, int openDiscrepancies, Instant now) {}
