package care.duet.server.agenda;

import java.time.LocalDate;

/**
 * Open tasks about a patient that are due, or to be reported, by the day of the conference.
 *
 * @param firstOn the first of those days
 */
public record FollowUps(String entryId, int tasks, LocalDate firstOn) {

  @Override
  public String toString() {
    return (tasks == 1 ? "One open task" : tasks + " open tasks")
        + ", the first on "
        + firstOn
        + ".";
  }
}
