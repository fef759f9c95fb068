package care.duet.server.conference;

import care.duet.server.api.ConferencesApi;
import care.duet.server.api.model.CancelConferenceRequest;
import care.duet.server.api.model.ConferenceOrder;
import care.duet.server.api.model.CreateConferenceRequest;
import care.duet.server.api.model.CreateConferenceSeriesRequest;
import care.duet.server.api.model.EndConferenceSeriesRequest;
import care.duet.server.api.model.UpdateConferenceRequest;
import care.duet.server.api.model.UpdateConferenceSeriesRequest;
import care.duet.server.platform.http.Answer;
import care.duet.server.platform.http.Etags;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import care.duet.server.tenancy.PairingScope;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Serves conferences and their series. */
final class ConferenceResource implements ConferencesApi {

  private static final MediaType CALENDAR = new MediaType("text", "calendar", "utf-8");

  private final PairingDb db;
  private final PairingPosts posts;
  private final SeriesDates dates;
  private final SeriesService series;
  private final ConferenceService conferences;

  ConferenceResource(
      PairingDb db,
      PairingPosts posts,
      SeriesDates dates,
      SeriesService series,
      ConferenceService conferences) {
    this.db = db;
    this.posts = posts;
    this.dates = dates;
    this.series = series;
    this.conferences = conferences;
  }

  @Override
  public Response createConferenceSeries(
      PairingScope scope, CreateConferenceSeriesRequest request, @Nullable String idempotencyKey) {
    SeriesDraft draft = SeriesMapping.toDraft(request);
    return posts.post(
        scope,
        idempotencyKey,
        "",
        request,
        tx -> {
          Series made = series.create(tx, draft);
          return Answer.created(
              "/v1/pairings/" + scope.pairingId() + "/conference-series/" + made.id(),
              made.etag(),
              SeriesMapping.toModel(made));
        });
  }

  @Override
  public Response getConferenceSeries(
      PairingScope scope, String seriesId, @Nullable String ifNoneMatch) {
    Series found = db.read(scope, tx -> series.get(tx, seriesId));
    return Etags.ok(ifNoneMatch, found.etag(), SeriesMapping.toModel(found));
  }

  @Override
  public Response listConferenceSeries(PairingScope scope, Integer limit, @Nullable String cursor) {
    PageRequest page = PageRequest.of(limit, cursor, "listConferenceSeries|" + scope.pairingId());
    return db.read(scope, tx -> series.list(tx, page)).toResponse(SeriesMapping::toPage);
  }

  @Override
  public Response updateConferenceSeries(
      PairingScope scope,
      String seriesId,
      UpdateConferenceSeriesRequest request,
      @Nullable String ifMatch) {
    SeriesChange change = SeriesMapping.toChange(request);
    Series after = db.inTransaction(scope, tx -> series.change(tx, seriesId, ifMatch, change));
    return Etags.ok(null, after.etag(), SeriesMapping.toModel(after));
  }

  @Override
  public Response endConferenceSeries(
      PairingScope scope,
      String seriesId,
      EndConferenceSeriesRequest request,
      @Nullable String idempotencyKey) {
    return posts.post(
        scope,
        idempotencyKey,
        seriesId,
        request,
        tx -> {
          Series after = series.end(tx, seriesId, request.getReason());
          return Answer.ok(after.etag(), SeriesMapping.toModel(after));
        });
  }

  @Override
  public Response createConference(
      PairingScope scope, CreateConferenceRequest request, @Nullable String idempotencyKey) {
    ConferenceDraft draft = ConferenceMapping.toDraft(request);
    return posts.post(
        scope,
        idempotencyKey,
        "",
        request,
        tx -> {
          Conference made = conferences.create(tx, draft);
          return Answer.created(
              "/v1/pairings/" + scope.pairingId() + "/conferences/" + made.id(),
              made.etag(),
              ConferenceMapping.toModel(made));
        });
  }

  @Override
  public Response getConference(
      PairingScope scope, String conferenceId, @Nullable String ifNoneMatch) {
    Conference found = db.read(scope, tx -> conferences.get(tx, conferenceId));
    return Etags.ok(ifNoneMatch, found.etag(), ConferenceMapping.toModel(found));
  }

  @Override
  public Response listConferences(
      PairingScope scope,
      care.duet.server.api.model.@Nullable ConferenceState state,
      @Nullable String seriesId,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable ConferenceOrder order,
      Integer limit,
      @Nullable String cursor) {
    ConferenceFilter filter =
        new ConferenceFilter(
            state == null ? null : state.toString(),
            seriesId,
            from,
            to,
            order == ConferenceOrder.NEWEST_FIRST);
    PageRequest page =
        PageRequest.of(limit, cursor, "listConferences|" + scope.pairingId() + "|" + filter);
    makeDates(scope);
    return db.read(scope, tx -> conferences.list(tx, filter, page))
        .toResponse(ConferenceMapping::toPage);
  }

  @Override
  public Response updateConference(
      PairingScope scope,
      String conferenceId,
      UpdateConferenceRequest request,
      @Nullable String ifMatch) {
    ConferenceChange change = ConferenceMapping.toChange(request);
    Conference after =
        db.inTransaction(scope, tx -> conferences.change(tx, conferenceId, ifMatch, change));
    return Etags.ok(null, after.etag(), ConferenceMapping.toModel(after));
  }

  @Override
  public Response cancelConference(
      PairingScope scope,
      String conferenceId,
      CancelConferenceRequest request,
      @Nullable String idempotencyKey) {
    return posts.post(
        scope,
        idempotencyKey,
        conferenceId,
        request,
        tx -> {
          Conference after =
              conferences.cancel(tx, conferenceId, ConferenceMapping.toCancellation(request));
          return Answer.ok(after.etag(), ConferenceMapping.toModel(after));
        });
  }

  @Override
  public Response startConference(
      PairingScope scope, String conferenceId, @Nullable String idempotencyKey) {
    return posts.post(
        scope,
        idempotencyKey,
        conferenceId,
        null,
        tx -> {
          Conference after = conferences.start(tx, conferenceId);
          return Answer.ok(after.etag(), ConferenceMapping.toModel(after));
        });
  }

  @Override
  public Response getConferenceCalendar(PairingScope scope) {
    makeDates(scope);
    List<Conference> shown = db.read(scope, conferences::calendar);
    return Response.ok(CalendarFile.of(shown)).type(CALENDAR).build();
  }

  /** Makes what has come near before somebody looks; rarely anything, and then a change. */
  private void makeDates(PairingScope scope) {
    if (scope.takesChanges() && db.read(scope, dates::areDue)) {
      db.inTransaction(scope, dates::open);
    }
  }
}
