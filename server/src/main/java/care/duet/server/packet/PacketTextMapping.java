package care.duet.server.packet;

import care.duet.server.agenda.PatientPackets.Kept;
import care.duet.server.patient.RecordKey;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Collectors;

/** Writes packets as the API shows them. */
final class PacketTextMapping {

  /** To be raised whenever a chart gives another text; packets of former forms are not shown. */
  static final int FORM = 1;

  private final ObjectMapper json;

  PacketTextMapping(ObjectMapper json) {
    this.json = json;
  }

  Kept toText(Chart chart) {
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

  /** Several packets in one answer, without reading what is written already. */
  static String toSet(List<Kept> packets) {
    return packets.stream()
        .map(Kept::content)
        .collect(Collectors.joining(",", "{\"packets\":[", "]}"));
  }
}
