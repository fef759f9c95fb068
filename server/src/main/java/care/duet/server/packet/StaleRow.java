package care.duet.server.packet;

/** A patient of whom no packet is ready that is made from what is known now. */
public record StaleRow(String patientId, int version) {}
