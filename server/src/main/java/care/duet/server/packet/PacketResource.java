package care.duet.server.packet;

import care.duet.server.agenda.PatientPackets.Kept;
import care.duet.server.api.PacketsApi;
import care.duet.server.api.model.AssemblePacketsRequest;
import care.duet.server.platform.http.ProblemError;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingScope;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;

/** Serves the packets. */
final class PacketResource implements PacketsApi {

  private final PairingDb db;
  private final PacketService service;

  PacketResource(PairingDb db, PacketService service) {
    this.db = db;
    this.service = service;
  }

  @Override
  public Response getPacket(PairingScope scope, String patientId) {
    // Not a mere read: that it was read is written down.
    List<Kept> packets = db.inTransaction(scope, tx -> service.packets(tx, List.of(patientId)));
    return Response.ok(packets.get(0)).build();
  }

  @Override
  public Response assemblePackets(PairingScope scope, AssemblePacketsRequest request) {
    List<String> patientIds = request.getPatientIds();
    if (new HashSet<>(patientIds).size() < patientIds.size()) {
      throw ProblemException.rulesBroken(
          List.of(ProblemError.at("/patient_ids", "repeated", "A patient is named twice.")));
    }
    List<Kept> packets = db.inTransaction(scope, tx -> service.packets(tx, patientIds));
    return Response.ok(PacketTextMapping.toSet(packets), MediaType.APPLICATION_JSON_TYPE).build();
  }
}
