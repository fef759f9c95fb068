package care.duet.server.packet;

import care.duet.server.agenda.PatientPackets;
import care.duet.server.patient.RecordKey;
import care.duet.server.tenancy.PairingTx;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** Writes packets as the API shows them, for an agenda to keep. */
final class KeptPacketMapping implements PatientPackets {

  private final ObjectMapper json;

  KeptPacketMapping(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public List<Kept> of(PairingTx tx, List<String> patientIds) {
    return Charts.read(tx, patientIds).stream().map(this::kept).toList();
  }

  private Kept kept(Chart chart) {
    List<String> records =
        chart.records().stream()
            .map(record -> new RecordKey(record.party(), record.identifier()).text())
            .sorted()
            .toList();
    try {
      return new Kept(
          chart.patientId(), records, json.writeValueAsString(PacketMapping.toModel(chart)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a packet cannot be written", e);
    }
  }
}
