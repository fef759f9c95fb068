package care.duet.server.imports;

/** An import whose turn it is. */
public record WaitingImport(
    String pairingId, String importId, String kind, String party, String submittedBy) {}
