package care.duet.server.agenda;

import care.duet.server.patient.RecordKey;
import care.duet.server.tenancy.PairingTx;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The packets that agendas keep, and which records make up a patient. */
public final class KeptPackets {

  private KeptPackets() {}

  /** The packet of an entry; none when there is none, or none of one person any more. */
  public static Optional<AttachedPacket> find(PairingTx tx, String conferenceId, String entryId) {
    return find(tx, conferenceId, entryId, patientId -> records(tx, patientId));
  }

  /**
   * The same.
   *
   * @param records finds the records of a patient
   */
  public static Optional<AttachedPacket> find(
      PairingTx tx, String conferenceId, String entryId, Function<String, List<String>> records) {
    return Optional.ofNullable(tx.dao(AgendaPacketDao.class).find(conferenceId, entryId))
        .filter(packet -> packet.isOf(records.apply(packet.patientId())));
  }

  /** The records of a patient, or of whom it turned out to be, each as its side and identifier. */
  public static List<String> records(PairingTx tx, String patientId) {
    return tx.dao(AgendaPacketDao.class).records(patientId).stream().map(RecordKey::text).toList();
  }
}
