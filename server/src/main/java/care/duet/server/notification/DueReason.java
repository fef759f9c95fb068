package care.duet.server.notification;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why somebody is reminded. */
public enum DueReason {
  PRE_WORK_DUE("Pre-work is due"),
  PRE_WORK_OVERDUE("Pre-work is overdue"),
  SUMMARY_DUE("The summary of a conference is due"),
  SUMMARY_OVERDUE("The summary of a conference is overdue"),
  TASK_DUE("Tasks are due"),
  TASK_OVERDUE("Tasks are overdue"),
  REPORT_BACK_DUE("Tasks are to be reported back on");

  private final String sentence;

  DueReason(String sentence) {
    this.sentence = sentence;
  }

  /** As an e-mail says it, without a full stop. */
  String sentence() {
    return sentence;
  }

  /** The word on the wire and in the database. */
  @JsonValue
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
