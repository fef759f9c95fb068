package care.duet.server.patient;

import care.duet.server.api.PatientsApi;
import care.duet.server.api.model.LinkState;
import care.duet.server.api.model.ResolveDiscrepancyRequest;
import care.duet.server.api.model.SearchPatientsRequest;
import care.duet.server.platform.http.Answer;
import care.duet.server.platform.http.Etags;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import care.duet.server.tenancy.PairingScope;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Serves the patients. What is read is written down, so nothing here is a mere read. */
final class PatientResource implements PatientsApi {

  private final PairingDb db;
  private final PairingPosts posts;
  private final PatientService service;

  PatientResource(PairingDb db, PairingPosts posts, PatientService service) {
    this.db = db;
    this.posts = posts;
    this.service = service;
  }

  @Override
  public Response getPatient(PairingScope scope, String patientId, @Nullable String ifNoneMatch) {
    PatientView view = db.inTransaction(scope, tx -> service.get(tx, patientId));
    // Under a former id another patient's ETag means nothing.
    boolean itself = view.row().id().equals(patientId);
    return Etags.ok(itself ? ifNoneMatch : null, view.row().etag(), PatientMapping.toModel(view));
  }

  @Override
  public Response listPatients(
      PairingScope scope,
      @Nullable LinkState link,
      @Nullable Boolean discrepancy,
      @Nullable Boolean listed,
      @Nullable LocalDate coveredOn,
      @Nullable String pcpNpi,
      Integer limit,
      @Nullable String cursor) {
    PatientFilter filter =
        PatientFilter.of(
            link == null ? null : link.toString(), discrepancy, listed, coveredOn, pcpNpi);
    PageRequest page =
        PageRequest.of(limit, cursor, "listPatients|" + scope.pairingId() + "|" + filter);
    return db.inTransaction(scope, tx -> service.list(tx, filter, page))
        .toResponse(PatientMapping::toPage);
  }

  @Override
  public Response searchPatients(PairingScope scope, SearchPatientsRequest request) {
    Sought sought = PatientMapping.toSought(request);
    return Response.ok(
            PatientMapping.toResult(db.inTransaction(scope, tx -> service.search(tx, sought))))
        .build();
  }

  @Override
  public Response resolveDiscrepancy(
      PairingScope scope,
      String patientId,
      String fieldName,
      ResolveDiscrepancyRequest request,
      @Nullable String idempotencyKey) {
    PatientField field = PatientField.named(fieldName).orElseThrow(ProblemException::notFound);
    return posts.post(
        scope,
        idempotencyKey,
        patientId + "|" + field.code(),
        request,
        tx -> {
          PatientView view =
              service.resolve(tx, patientId, field, request.getValue(), request.getNote());
          return Answer.ok(view.row().etag(), PatientMapping.toModel(view));
        });
  }
}
