package care.duet.server.conference;

import care.duet.server.api.model.CancelConferenceRequest;
import care.duet.server.api.model.CancellationCode;
import care.duet.server.api.model.ConferenceCancellation;
import care.duet.server.api.model.ConferencePage;
import care.duet.server.api.model.CreateConferenceRequest;
import care.duet.server.api.model.Party;
import care.duet.server.api.model.UpdateConferenceRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Between the domain's conferences and the API's. */
final class ConferenceMapping {

  private ConferenceMapping() {}

  static ConferenceDraft toDraft(CreateConferenceRequest request) {
    return new ConferenceDraft(
        request.getTitle(), request.getStartsAt(), request.getDurationMinutes());
  }

  static ConferenceChange toChange(UpdateConferenceRequest request) {
    Party leader = request.getCallLeader();
    return new ConferenceChange(
        request.getStartsAt(),
        request.getDurationMinutes(),
        leader == null ? null : leader.toString());
  }

  static Cancellation toCancellation(CancelConferenceRequest request) {
    return new Cancellation(CancelCode.of(request.getCode().toString()), request.getReason());
  }

  static care.duet.server.api.model.Conference toModel(Conference conference) {
    return care.duet.server.api.model.Conference.builder()
        .id(conference.id())
        .seriesId(conference.seriesId())
        .seriesDate(conference.seriesDate())
        .title(conference.title())
        .startsAt(conference.startsAt())
        .endsAt(conference.endsAt())
        .durationMinutes(conference.slot().minutes())
        .moved(conference.moved())
        .callLeader(Party.fromValue(conference.callLeader()))
        .state(care.duet.server.api.model.ConferenceState.fromValue(conference.state()))
        .cancellation(cancellation(conference))
        .createdAt(conference.createdAt())
        .updatedAt(conference.updatedAt())
        .etag(conference.etag())
        .build();
  }

  static ConferencePage toPage(List<Conference> items, @Nullable String next) {
    return ConferencePage.builder()
        .items(items.stream().map(ConferenceMapping::toModel).toList())
        .nextCursor(next)
        .hasMore(next != null)
        .build();
  }

  private static @Nullable ConferenceCancellation cancellation(Conference conference) {
    return conference.cancelCode() == null
        ? null
        : ConferenceCancellation.builder()
            .code(CancellationCode.fromValue(conference.cancelCode()))
            .reason(conference.cancelReason())
            .cancelledAt(conference.cancelledAt())
            .build();
  }
}
