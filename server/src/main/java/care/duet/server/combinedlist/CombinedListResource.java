package care.duet.server.combinedlist;

import care.duet.server.api.CombinedListApi;
import care.duet.server.api.model.AddUrgentPatientRequest;
import care.duet.server.api.model.AssessEntryRequest;
import care.duet.server.api.model.RemoveEntryRequest;
import care.duet.server.api.model.RestoreEntryRequest;
import care.duet.server.patient.OwnIdentifier;
import care.duet.server.patient.Person;
import care.duet.server.patient.PersonRecord;
import care.duet.server.patient.Sex;
import care.duet.server.platform.http.Answer;
import care.duet.server.platform.http.Etags;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import care.duet.server.tenancy.PairingScope;
import care.duet.server.tenancy.PairingTx;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Serves the combined list. */
final class CombinedListResource implements CombinedListApi {

  private final PairingDb db;
  private final PairingPosts posts;
  private final CombinedListService service;
  private final EntryService entries;

  CombinedListResource(
      PairingDb db, PairingPosts posts, CombinedListService service, EntryService entries) {
    this.db = db;
    this.posts = posts;
    this.service = service;
    this.entries = entries;
  }

  @Override
  public Response getCombinedList(PairingScope scope, @Nullable String ifNoneMatch) {
    return db.read(
        scope,
        tx -> {
          if (ifNoneMatch != null) {
            String etag = service.etag(tx);
            if (Etags.isHeld(ifNoneMatch, etag)) {
              return Etags.notModified(etag);
            }
          }
          CombinedListView view = service.current(tx);
          return Etags.ok(null, view.etag(), CombinedListMapping.toModel(view));
        });
  }

  @Override
  public Response listCombinedListVersions(
      PairingScope scope, Integer limit, @Nullable String cursor) {
    PageRequest page =
        PageRequest.of(limit, cursor, "listCombinedListVersions|" + scope.pairingId());
    return db.read(
        scope,
        tx -> {
          int latest = CombinedLists.head(tx).version();
          return service
              .versions(tx, page)
              .toResponse((items, next) -> CombinedListMapping.toPage(items, latest, next));
        });
  }

  @Override
  public Response getCombinedListVersion(
      PairingScope scope, Integer version, @Nullable String ifNoneMatch) {
    CombinedListView view = db.read(scope, tx -> service.version(tx, version));
    return Etags.ok(ifNoneMatch, view.etag(), CombinedListMapping.toModel(view));
  }

  @Override
  public Response diffCombinedList(PairingScope scope, Integer from, Integer to) {
    Diff diff = db.read(scope, tx -> service.diff(tx, from, to));
    return Response.ok(CombinedListMapping.toModel(diff)).build();
  }

  @Override
  public Response getOverlap(PairingScope scope, @Nullable Integer version) {
    CombinedListRow row = db.read(scope, tx -> service.row(tx, version));
    return Response.ok(CombinedListMapping.toModel(row.version(), row.overlap())).build();
  }

  @Override
  public Response addUrgentPatient(
      PairingScope scope, AddUrgentPatientRequest request, @Nullable String idempotencyKey) {
    String identifier =
        OwnIdentifier.of(scope.party(), "", request.getPlanMemberId(), request.getMrn());
    PersonRecord record = new PersonRecord(identifier, person(request));
    return posts.post(
        scope,
        idempotencyKey,
        "",
        request,
        tx -> {
          String entryId = entries.addUrgent(tx, record, request.getReason());
          EntryView view = service.entry(tx, entryId);
          String location =
              "/v1/pairings/" + scope.pairingId() + "/combined-list/entries/" + entryId;
          return Answer.created(location, view.etag(), EntryMapping.toModel(view));
        });
  }

  @Override
  public Response getCombinedListEntry(
      PairingScope scope, String entryId, @Nullable String ifNoneMatch) {
    EntryView view = db.read(scope, tx -> service.entry(tx, entryId));
    return Etags.ok(ifNoneMatch, view.etag(), EntryMapping.toModel(view));
  }

  @Override
  public Response assessEntry(
      PairingScope scope, String entryId, AssessEntryRequest request, @Nullable String ifMatch) {
    EntryView view =
        db.inTransaction(
            scope,
            tx -> {
              entries.assess(tx, entryId, ifMatch, EntryMapping.toInput(request));
              return service.entry(tx, entryId);
            });
    return Etags.ok(null, view.etag(), EntryMapping.toModel(view));
  }

  @Override
  public Response confirmIdentity(
      PairingScope scope, String entryId, @Nullable String idempotencyKey) {
    return posts.post(
        scope,
        idempotencyKey,
        entryId,
        null,
        tx -> {
          entries.confirmIdentity(tx, entryId);
          return answer(tx, entryId);
        });
  }

  @Override
  public Response removeEntry(
      PairingScope scope,
      String entryId,
      RemoveEntryRequest request,
      @Nullable String idempotencyKey) {
    return posts.post(
        scope,
        idempotencyKey,
        entryId,
        request,
        tx -> {
          entries.remove(tx, entryId, request.getCode().toString(), request.getReason());
          return answer(tx, entryId);
        });
  }

  @Override
  public Response restoreEntry(
      PairingScope scope,
      String entryId,
      RestoreEntryRequest request,
      @Nullable String idempotencyKey) {
    return posts.post(
        scope,
        idempotencyKey,
        entryId,
        request,
        tx -> {
          entries.restore(tx, entryId, request.getReason());
          return answer(tx, entryId);
        });
  }

  private Answer answer(PairingTx tx, String entryId) {
    EntryView view = service.entry(tx, entryId);
    return Answer.ok(view.etag(), EntryMapping.toModel(view));
  }

  private static Person person(AddUrgentPatientRequest request) {
    return new Person(
        request.getGivenName(),
        request.getFamilyName(),
        request.getSuffix(),
        request.getBirthDate(),
        request.getSex() == null ? null : Sex.of(request.getSex().toString()));
  }
}
