package care.duet.server.conference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said of a series, or said anew; null where nothing is. */
record SeriesChange(
    @Nullable String title,
    @Nullable LocalDate startsOn,
    @Nullable String startTime,
    @Nullable String timeZone,
    @Nullable Integer intervalDays,
    @Nullable Integer durationMinutes,
    @Nullable LocalDate endsOn,
    @Nullable Integer occurrences) {}
