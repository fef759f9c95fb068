package care.duet.server.agenda;

import care.duet.server.agenda.PatientPackets.Kept;
import care.duet.server.audit.AuditTrail;
import care.duet.server.platform.db.JsonColumn;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.tenancy.PairingTx;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Keeps the packets of a published agenda, so that everybody goes on seeing the same facts. */
final class AgendaPackets {

  private final PatientPackets packets;
  private final AuditTrail audit;

  AgendaPackets(PatientPackets packets, AuditTrail audit) {
    this.packets = packets;
    this.audit = audit;
  }

  /** Keeps the packets of these places as they are now. */
  void attach(PairingTx tx, String conferenceId, List<PlaceRow> places, Instant now) {
    Map<String, String> entries =
        places.stream().collect(Collectors.toMap(PlaceRow::patientId, PlaceRow::entryId));
    tx.dao(AgendaPacketDao.class)
        .put(
            packets.of(tx, List.copyOf(entries.keySet())).stream()
                .map(kept -> row(conferenceId, entries, kept, now))
                .toList());
  }

  /** The packet as it was kept, JSON; 404 when there is none, or none of one person any more. */
  String read(PairingTx tx, String conferenceId, String entryId) {
    AttachedPacket found =
        KeptPackets.find(tx, conferenceId, entryId).orElseThrow(ProblemException::notFound);
    audit.record(tx, found.patientId());
    return found.content();
  }

  private static AttachedPacket row(
      String conferenceId, Map<String, String> entries, Kept kept, Instant now) {
    return new AttachedPacket(
        conferenceId,
        Objects.requireNonNull(entries.get(kept.patientId())),
        now,
        JsonColumn.of(kept.records()),
        kept.content(),
        kept.patientId());
  }
}
