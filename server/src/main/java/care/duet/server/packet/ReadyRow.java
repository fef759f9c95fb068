package care.duet.server.packet;

import care.duet.server.agenda.PatientPackets.Kept;
import care.duet.server.platform.db.JsonColumn;

/**
 * A packet that is kept ready, and what it was made from.
 *
 * @param records the keys of its records, a JSON array
 */
public record ReadyRow(
    String patientId,
    int patientVersion,
    long factsRevision,
    int form,
    String records,
    String content) {

  static ReadyRow of(Kept packet, int patientVersion, Kinds kinds) {
    return new ReadyRow(
        packet.patientId(),
        patientVersion,
        kinds.revision(),
        PacketTextMapping.FORM,
        JsonColumn.of(packet.records()),
        packet.content());
  }

  Kept packet() {
    return new Kept(patientId, JsonColumn.texts(records), content);
  }
}
