package care.duet.server.packet;

import care.duet.server.api.PacketsApi;
import care.duet.server.api.model.AssemblePacketsRequest;
import care.duet.server.api.model.PacketSet;
import care.duet.server.platform.http.Answer;
import care.duet.server.platform.http.ProblemError;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import care.duet.server.tenancy.PairingScope;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Serves the packets. */
final class PacketResource implements PacketsApi {

  private final PairingDb db;
  private final PairingPosts posts;
  private final PacketService service;

  PacketResource(PairingDb db, PairingPosts posts, PacketService service) {
    this.db = db;
    this.posts = posts;
    this.service = service;
  }

  @Override
  public Response getPacket(PairingScope scope, String patientId) {
    // Not a mere read: that it was read is written down.
    List<Chart> charts = db.inTransaction(scope, tx -> service.charts(tx, List.of(patientId)));
    return Response.ok(PacketMapping.toModel(charts.get(0))).build();
  }

  @Override
  public Response assemblePackets(
      PairingScope scope, AssemblePacketsRequest request, @Nullable String idempotencyKey) {
    List<String> patientIds = request.getPatientIds();
    if (new HashSet<>(patientIds).size() < patientIds.size()) {
      throw ProblemException.rulesBroken(
          List.of(ProblemError.at("/patient_ids", "repeated", "A patient is named twice.")));
    }
    return posts.post(
        scope,
        idempotencyKey,
        "",
        request,
        tx -> {
          PacketSet packets =
              new PacketSet()
                  .packets(
                      service.charts(tx, patientIds).stream().map(PacketMapping::toModel).toList());
          return new Answer(200, Map.of(), packets, packets);
        });
  }
}
