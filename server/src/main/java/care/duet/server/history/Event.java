package care.duet.server.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a patient.
 *
 * @param description the kind of it in words, for want of a reason
 * @param sources who tells of it; the one whose days are shown is the first
 */
record Event(
    EventType type,
    LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Nullable String facilityName,
    @Nullable String clinicianName,
    @Nullable String reason,
    @Nullable String description,
    List<Told> sources) {

  static final Comparator<Event> NEWEST_FIRST =
      Comparator.comparing(Event::startsOn)
          .reversed()
          .thenComparing(event -> event.type().code())
          .thenComparing(Event::key);

  private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

  Event {
    sources = List.copyOf(sources);
  }

  /** The event of a fact; none without a day, which these kinds demand. */
  static Stream<Event> of(Told told) {
    return Stream.ofNullable(told.startsOn()).map(day -> of(told, day));
  }

  private static Event of(Told told, LocalDate startsOn) {
    return new Event(
        EventType.of(told),
        startsOn,
        told.endsOn(),
        told.text("facility_name"),
        told.kind() == Kind.VISITS ? told.text("provider_name") : null,
        told.text("reason_display"),
        switch (told.kind()) {
          case ADMISSIONS -> told.text("admission_description");
          case ED_VISITS -> told.text("visit_description");
          default -> told.text("purpose", "visit_type");
        },
        List.of(told));
  }

  /** Whether the other side may mean the same: no more than a day apart, and no other place. */
  boolean canBe(Event other) {
    return type == other.type && daysFrom(other) <= 1 && !isElsewhere(other);
  }

  long daysFrom(Event other) {
    return Math.abs(ChronoUnit.DAYS.between(startsOn, other.startsOn));
  }

  private boolean isElsewhere(Event other) {
    String here = place();
    String there = other.place();
    return !here.isEmpty() && !there.isEmpty() && !here.equals(there);
  }

  /** Its facility in a form to compare; empty when none is named. */
  String place() {
    return facilityName == null ? "" : Words.bare(facilityName);
  }

  /** What tells it from all others. */
  String key() {
    return sources.get(0).key();
  }

  /** This event with what the other side adds to it, if it tells of it. */
  Event alsoTold(@Nullable Event other) {
    if (other == null) {
      return this;
    }
    return new Event(
        type,
        startsOn,
        endsOn == null ? other.endFrom(startsOn) : endsOn,
        facilityName == null ? other.facilityName : facilityName,
        clinicianName == null ? other.clinicianName : clinicianName,
        reason == null ? other.reason : reason,
        description == null ? other.description : description,
        Stream.concat(sources.stream(), other.sources.stream()).toList());
  }

  /** The end, unless it comes before the day that this event is shown with. */
  private @Nullable LocalDate endFrom(LocalDate start) {
    return endsOn == null || endsOn.isBefore(start) ? null : endsOn;
  }

  /** The reason in words, or at least what kind of visit it was. */
  @Nullable String words() {
    return reason == null ? description : reason;
  }

  /** Its place among the newest first, as a text that cursors carry and that sorts alike. */
  String position() {
    return String.format(
        Locale.ROOT, "%07d|%s|%s", LAST_DAY - startsOn.toEpochDay(), type.code(), key());
  }
}
