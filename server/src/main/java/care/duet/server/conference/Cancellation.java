package care.duet.server.conference;

/** Why a conference does not take place. */
record Cancellation(CancelCode code, String reason) {}
