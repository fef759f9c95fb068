package care.duet.server.agenda;

/**
 * An entry whose patient turned out to be another entry's.
 *
 * @param patientId whose the other one is
 * @param listed whether the other one stands on the combined list
 * @param knownVersion grows with whatever is shown of the patient
 */
public record Absorbed(String gone, String patientId, boolean listed, long knownVersion) {}
