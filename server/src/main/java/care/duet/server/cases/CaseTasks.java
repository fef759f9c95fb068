package care.duet.server.cases;

import care.duet.server.task.AgreedTask;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the plan has to do after a decision. */
final class CaseTasks {

  private static final String TELL_MEMBER =
      "Tell the member that the plan has opened a case, and that it is coordinated with the primary"
          + " care practice.";
  private static final String REPORT_BACK = "Report to the practice how the patient is.";

  private CaseTasks() {}

  /**
   * The tasks of a decision; they are theirs who agreed for the plan.
   *
   * @param decidedOn the day of the decision
   * @param timetable when the plan reports back; null when it need not
   * @param nextCall how many days until the next call, by when the member is told
   */
  static List<AgreedTask> of(
      Deciding deciding, LocalDate decidedOn, @Nullable Timetable timetable, int nextCall) {
    String owner = deciding.agreedByPlan();
    List<AgreedTask> tasks = new ArrayList<>();
    if (deciding.lead() == Lead.PRACTICE) {
      tasks.add(new AgreedTask("outreach", TELL_MEMBER, owner, decidedOn.plusDays(nextCall)));
    }
    if (timetable != null) {
      for (LocalDate day : timetable.daysAfter(decidedOn)) {
        tasks.add(new AgreedTask("follow_up", REPORT_BACK, owner, day));
      }
    }
    return tasks;
  }
}
