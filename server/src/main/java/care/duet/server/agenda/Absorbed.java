package care.duet.server.agenda;

/**
 * An entry whose patient turned out to be another entry's.
 *
 * @param entryId the entry that it has gone into
 * @param patientId whose that one is
 * @param listed whether that one stands on the combined list
 * @param knownVersion grows with whatever is shown of the patient
 */
public record Absorbed(
    String gone, String entryId, String patientId, boolean listed, long knownVersion) {}
