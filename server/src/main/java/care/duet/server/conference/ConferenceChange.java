package care.duet.server.conference;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is said anew of a conference; null where nothing is. */
record ConferenceChange(
    @Nullable Instant startsAt, @Nullable Integer durationMinutes, @Nullable String callLeader) {

  /** Whether time or duration are said anew. */
  boolean moves() {
    return startsAt != null || durationMinutes != null;
  }

  /** When the conference takes place then. */
  Slot slot(Slot before) {
    return Slot.of(
        Objects.requireNonNullElse(startsAt, before.startsAt()),
        Objects.requireNonNullElse(durationMinutes, before.minutes()));
  }
}
