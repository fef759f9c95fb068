package care.duet.server.agenda;

import care.duet.server.api.AgendasApi;
import care.duet.server.api.model.AddAgendaPatientRequest;
import care.duet.server.api.model.CreateAgendaRequest;
import care.duet.server.api.model.RemoveAgendaPatientRequest;
import care.duet.server.api.model.UpdateAgendaRequest;
import care.duet.server.platform.http.Answer;
import care.duet.server.platform.http.Etags;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import care.duet.server.tenancy.PairingScope;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Serves agendas. */
final class AgendaResource implements AgendasApi {

  private final PairingDb db;
  private final PairingPosts posts;
  private final AgendaService agendas;
  private final AgendaChanges changes;
  private final AgendaPackets packets;

  AgendaResource(
      PairingDb db,
      PairingPosts posts,
      AgendaService agendas,
      AgendaChanges changes,
      AgendaPackets packets) {
    this.db = db;
    this.posts = posts;
    this.agendas = agendas;
    this.changes = changes;
    this.packets = packets;
  }

  @Override
  public Response getAgenda(PairingScope scope, String conferenceId, @Nullable String ifNoneMatch) {
    AgendaView view = db.inTransaction(scope, tx -> agendas.read(tx, conferenceId));
    return Etags.ok(ifNoneMatch, view.etag(), AgendaMapping.toModel(view));
  }

  @Override
  public Response createAgenda(
      PairingScope scope,
      String conferenceId,
      CreateAgendaRequest request,
      @Nullable String idempotencyKey) {
    AgendaRequest wanted = AgendaMapping.toRequest(request);
    return posts.post(
        scope,
        idempotencyKey,
        conferenceId,
        request,
        tx -> {
          AgendaView made = agendas.generate(tx, conferenceId, wanted);
          return Answer.created(
              "/v1/pairings/" + scope.pairingId() + "/conferences/" + conferenceId + "/agenda",
              made.etag(),
              AgendaMapping.toModel(made));
        });
  }

  @Override
  public Response updateAgenda(
      PairingScope scope,
      String conferenceId,
      UpdateAgendaRequest request,
      @Nullable String ifMatch) {
    AgendaView after =
        db.inTransaction(
            scope, tx -> changes.reorder(tx, conferenceId, ifMatch, request.getEntryIds()));
    return Etags.ok(null, after.etag(), AgendaMapping.toModel(after));
  }

  @Override
  public Response addAgendaPatient(
      PairingScope scope,
      String conferenceId,
      AddAgendaPatientRequest request,
      @Nullable String idempotencyKey) {
    return posts.post(
        scope,
        idempotencyKey,
        conferenceId,
        request,
        tx ->
            answer(
                changes.add(tx, conferenceId, request.getEntryId(), request.getReason().strip())));
  }

  @Override
  public Response removeAgendaPatient(
      PairingScope scope,
      String conferenceId,
      String entryId,
      RemoveAgendaPatientRequest request,
      @Nullable String idempotencyKey) {
    return posts.post(
        scope,
        idempotencyKey,
        conferenceId + "|" + entryId,
        request,
        tx -> answer(changes.drop(tx, conferenceId, entryId, request.getReason().strip())));
  }

  @Override
  public Response publishAgenda(
      PairingScope scope, String conferenceId, @Nullable String idempotencyKey) {
    return posts.post(
        scope, idempotencyKey, conferenceId, null, tx -> answer(agendas.publish(tx, conferenceId)));
  }

  @Override
  public Response getAgendaPacket(PairingScope scope, String conferenceId, String entryId) {
    // Not a mere read: that it was read is written down.
    String packet = db.inTransaction(scope, tx -> packets.read(tx, conferenceId, entryId));
    return Response.ok(packet, MediaType.APPLICATION_JSON_TYPE).build();
  }

  private static Answer answer(AgendaView view) {
    return Answer.ok(view.etag(), AgendaMapping.toModel(view));
  }
}
