package care.duet.server.history;

import care.duet.server.api.model.Party;
import care.duet.server.api.model.TimelineEvent;
import care.duet.server.api.model.TimelineEventPage;
import care.duet.server.api.model.TimelineEventSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Between events and the API's. */
final class TimelineMapping {

  private TimelineMapping() {}

  static TimelineEventPage toPage(List<Event> events, @Nullable String nextCursor) {
    return new TimelineEventPage()
        .items(events.stream().map(TimelineMapping::toModel).toList())
        .nextCursor(nextCursor)
        .hasMore(nextCursor != null);
  }

  private static TimelineEvent toModel(Event event) {
    return new TimelineEvent()
        .type(TimelineEvent.TypeEnum.fromString(event.type().code()))
        .startsOn(event.startsOn())
        .endsOn(event.endsOn())
        .facilityName(event.facilityName())
        .clinicianName(event.clinicianName())
        .reason(event.words())
        .sources(event.sources().stream().map(TimelineMapping::toModel).toList());
  }

  private static TimelineEventSource toModel(Told told) {
    return new TimelineEventSource()
        .party(Party.fromString(told.kind().party().code()))
        .kind(told.kind().code())
        .startsOn(told.startsOn())
        .endsOn(told.endsOn())
        .asOf(told.asOf());
  }
}
