package care.duet.server.conference;

import care.duet.server.pairing.PairingSettings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A series as a side proposes it; what it leaves out is as the pairing has agreed. */
record SeriesDraft(
    @Nullable String title,
    LocalDate startsOn,
    String startTime,
    @Nullable String timeZone,
    @Nullable Integer intervalDays,
    @Nullable Integer durationMinutes,
    @Nullable LocalDate endsOn,
    @Nullable Integer occurrences) {

  Series as(String id, PairingSettings settings, Instant now) {
    return new Series(
        id,
        title,
        startsOn,
        startTime,
        Objects.requireNonNullElseGet(timeZone, () -> settings.timeZone().getId()),
        Objects.requireNonNullElseGet(intervalDays, settings::conferenceIntervalDays),
        Objects.requireNonNullElseGet(durationMinutes, settings::conferenceDurationMinutes),
        endsOn,
        occurrences,
        null,
        null,
        now,
        now,
        1);
  }
}
