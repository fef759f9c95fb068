package care.duet.server.conference;

import care.duet.server.api.model.ConferenceSeries;
import care.duet.server.api.model.ConferenceSeriesPage;
import care.duet.server.api.model.CreateConferenceSeriesRequest;
import care.duet.server.api.model.UpdateConferenceSeriesRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Between the domain's series and the API's. */
final class SeriesMapping {

  private SeriesMapping() {}

  static SeriesDraft toDraft(CreateConferenceSeriesRequest request) {
    return new SeriesDraft(
        request.getTitle(),
        request.getStartsOn(),
        request.getStartTime(),
        request.getTimeZone(),
        request.getIntervalDays(),
        request.getDurationMinutes(),
        request.getEndsOn(),
        request.getOccurrences());
  }

  static SeriesChange toChange(UpdateConferenceSeriesRequest request) {
    return new SeriesChange(
        request.getTitle(),
        request.getStartsOn(),
        request.getStartTime(),
        request.getTimeZone(),
        request.getIntervalDays(),
        request.getDurationMinutes(),
        request.getEndsOn(),
        request.getOccurrences());
  }

  static ConferenceSeries toModel(Series series) {
    return ConferenceSeries.builder()
        .id(series.id())
        .title(series.title())
        .startsOn(series.startsOn())
        .startTime(series.startTime())
        .timeZone(series.timeZone())
        .intervalDays(series.intervalDays())
        .durationMinutes(series.durationMinutes())
        .endsOn(series.endsOn())
        .occurrences(series.occurrences())
        .endedAt(series.endedAt())
        .createdAt(series.createdAt())
        .updatedAt(series.updatedAt())
        .etag(series.etag())
        .build();
  }

  static ConferenceSeriesPage toPage(List<Series> items, @Nullable String next) {
    return ConferenceSeriesPage.builder()
        .items(items.stream().map(SeriesMapping::toModel).toList())
        .nextCursor(next)
        .hasMore(next != null)
        .build();
  }
}
