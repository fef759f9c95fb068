package care.duet.server.packet;

import care.duet.server.agenda.PatientPackets;
import care.duet.server.platform.db.LookUps;
import care.duet.server.tenancy.PairingTx;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Packets as of now: those that are kept ready, as long as they are what would be put together now,
 * and the others put together.
 */
final class ReadyPackets implements PatientPackets {

  private final PacketTextMapping texts;

  ReadyPackets(PacketTextMapping texts) {
    this.texts = texts;
  }

  @Override
  public List<Kept> of(PairingTx tx, List<String> patientIds) {
    Kinds kinds = Kinds.in(tx);
    Map<String, Kept> packets = new HashMap<>();
    for (ReadyRow row :
        tx.dao(ReadyDao.class)
            .ready(LookUps.padded(patientIds), kinds.revision(), PacketTextMapping.FORM)) {
      packets.put(row.patientId(), row.packet());
    }
    List<String> others = patientIds.stream().filter(id -> !packets.containsKey(id)).toList();
    for (Chart chart : Charts.read(tx, kinds, others)) {
      packets.put(chart.patientId(), texts.toText(chart));
    }
    return patientIds.stream().distinct().map(packets::get).filter(Objects::nonNull).toList();
  }
}
