package care.duet.server.careteam;

import care.duet.server.platform.http.ProblemError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contact's place in a care team. It hangs on the side's record of the patient and not on the
 * patient, so that it stays with the right person when records are linked or parted.
 *
 * @param identifier how the side calls the record
 * @param endsOn the last day; null while it is open
 */
public record Membership(
    String id,
    String party,
    String identifier,
    String contactId,
    String role,
    LocalDate startsOn,
    @Nullable LocalDate endsOn,
    int version) {

  /** The same with other days; null where a day stays. */
  Membership changed(@Nullable LocalDate newStart, @Nullable LocalDate newEnd) {
    return new Membership(
        id,
        party,
        identifier,
        contactId,
        role,
        newStart == null ? startsOn : newStart,
        newEnd == null ? endsOn : newEnd,
        version + 1);
  }

  /** The rules that the days break; every one, not the first. */
  List<ProblemError> problems(LocalDate today) {
    List<ProblemError> errors = new ArrayList<>();
    if (startsOn.isAfter(today)) {
      errors.add(ProblemError.at("/starts_on", "in_future", "This day is still to come."));
    }
    if (endsOn != null && endsOn.isAfter(today)) {
      errors.add(ProblemError.at("/ends_on", "in_future", "This day is still to come."));
    }
    if (endsOn != null && endsOn.isBefore(startsOn)) {
      errors.add(
          ProblemError.at("/ends_on", "too_early", "The end must not come before the beginning."));
    }
    return errors;
  }

  /** TRUE or nothing, as the table's unique key wants it. */
  public @Nullable Boolean isOpen() {
    return endsOn == null ? Boolean.TRUE : null;
  }
}
