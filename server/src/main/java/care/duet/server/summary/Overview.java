package care.duet.server.summary;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The summaries of a conference.
 *
 * @param dueAt when the first one goes out; null until the conference is closed
 * @param overdue whether that time is past and none was sent
 */
record Overview(
    String conferenceId, @Nullable Instant dueAt, boolean overdue, List<SummaryHead> summaries) {

  /** Copies the list. */
  Overview {
    summaries = List.copyOf(summaries);
  }

  static Overview of(
      String conferenceId, @Nullable Instant dueAt, List<SummaryHead> summaries, Instant now) {
    boolean sent = summaries.stream().anyMatch(summary -> !summary.isDraft());
    boolean overdue = dueAt != null && now.isAfter(dueAt) && !sent;
    return new Overview(conferenceId, dueAt, overdue, summaries);
  }

  String etag() {
    return "\"%08x\"".formatted(Objects.hash(conferenceId, dueAt, overdue, summaries));
  }
}
