package care.duet.server.conference;

import care.duet.server.platform.http.Etags;
import care.duet.server.platform.id.TypeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A conference of the two teams.
 *
 * @param seriesId null for a single conference
 * @param seriesDate the date of the series that it stands for; it stays when the conference moves
 * @param holdsDate true while the series makes no other conference of that date, else null
 * @param moved whether one of a series had its time set by itself and no longer follows it
 * @param callLeader the word of the side that leads
 * @param state the word of a {@link ConferenceState}
 * @param cancelCode the word of a {@link CancelCode}; null unless cancelled
 */
public record Conference(
    String id,
    @Nullable String seriesId,
    @Nullable LocalDate seriesDate,
    @Nullable Boolean holdsDate,
    @Nullable String title,
    Instant startsAt,
    Instant endsAt,
    boolean moved,
    String callLeader,
    String state,
    @Nullable String cancelCode,
    @Nullable String cancelReason,
    @Nullable Instant cancelledAt,
    Instant createdAt,
    Instant updatedAt,
    int version) {

  /** A conference outside of any series. */
  static Conference single(@Nullable String title, Slot slot, String callLeader, Instant now) {
    return scheduled(null, null, title, slot, callLeader, now);
  }

  /** The conference of a date of a series. */
  static Conference of(Series series, LocalDate date, String callLeader, Instant now) {
    return scheduled(series.id(), date, series.title(), series.slot(date), callLeader, now);
  }

  private static Conference scheduled(
      @Nullable String seriesId,
      @Nullable LocalDate seriesDate,
      @Nullable String title,
      Slot slot,
      String callLeader,
      Instant now) {
    return new Conference(
        TypeId.next("cnf"),
        seriesId,
        seriesDate,
        seriesId == null ? null : true,
        title,
        slot.startsAt(),
        slot.endsAt(),
        false,
        callLeader,
        ConferenceState.SCHEDULED.code(),
        null,
        null,
        null,
        now,
        now,
        1);
  }

  /** The same conference with what is said anew. */
  Conference changed(ConferenceChange change, Instant now) {
    Slot slot = change.slot(slot());
    return with(
        title,
        slot,
        moved || (seriesId != null && change.moves()),
        Objects.requireNonNullElse(change.callLeader(), callLeader),
        now);
  }

  /** The same conference as its series has it now, unless that would put it into the past. */
  Conference following(Series series, Instant now) {
    Slot slot = series.slot(Objects.requireNonNull(seriesDate));
    boolean same = slot.equals(slot()) && Objects.equals(series.title(), title);
    return same || !slot.startsAt().isAfter(now)
        ? this
        : with(series.title(), slot, false, callLeader, now);
  }

  /** The same conference, which does not take place. */
  Conference cancelled(Cancellation cancellation, Instant now) {
    return new Conference(
        id,
        seriesId,
        seriesDate,
        cancellation.code().isOfPeople() ? holdsDate : null,
        title,
        startsAt,
        endsAt,
        moved,
        callLeader,
        ConferenceState.CANCELLED.code(),
        cancellation.code().code(),
        cancellation.reason(),
        now,
        createdAt,
        now,
        version + 1);
  }

  /** The same conference, further on in its life. */
  Conference in(ConferenceState next, Instant now) {
    return new Conference(
        id,
        seriesId,
        seriesDate,
        holdsDate,
        title,
        startsAt,
        endsAt,
        moved,
        callLeader,
        next.code(),
        cancelCode,
        cancelReason,
        cancelledAt,
        createdAt,
        now,
        version + 1);
  }

  Slot slot() {
    return new Slot(startsAt, endsAt);
  }

  /** Where it is in its life. */
  public ConferenceState stands() {
    return ConferenceState.of(state);
  }

  /** Whether it goes where its series goes: nothing has happened to it, and it lies ahead. */
  boolean followsSeries(Instant now) {
    return stands() == ConferenceState.SCHEDULED && !moved && startsAt.isAfter(now);
  }

  String etag() {
    return Etags.of(version);
  }

  private Conference with(
      @Nullable String newTitle, Slot slot, boolean nowMoved, String leader, Instant now) {
    return new Conference(
        id,
        seriesId,
        seriesDate,
        holdsDate,
        newTitle,
        slot.startsAt(),
        slot.endsAt(),
        nowMoved,
        leader,
        state,
        cancelCode,
        cancelReason,
        cancelledAt,
        createdAt,
        now,
        version + 1);
  }
}
