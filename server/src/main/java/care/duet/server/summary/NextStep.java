package care.duet.server.summary;

import care.duet.server.task.ConferenceTask;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done, by whom and until when.
 *
 * @param ownerContactId null while nobody was named, like name and position
 */
record NextStep(
    String taskId,
    String text,
    String ownerParty,
    @Nullable String ownerContactId,
    @Nullable String ownerName,
    @Nullable String ownerPosition,
    LocalDate dueOn,
    LocalDate reportBackOn) {

  static NextStep of(ConferenceTask task) {
    return new NextStep(
        task.id(),
        task.text(),
        task.ownerParty(),
        task.ownerContactId(),
        task.ownerName(),
        task.ownerPosition(),
        task.dueOn(),
        task.reportBackOn());
  }
}
