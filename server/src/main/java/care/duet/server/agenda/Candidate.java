package care.duet.server.agenda;

import care.duet.server.combinedlist.ListedOrder.Listed;
import org.jspecify.annotations.Nullable;

/**
 * A patient of the combined list who may have a place.
 *
 * @param added why somebody has added the patient to this agenda, in words; null when nobody has
 * @param followUps what is open until the day of the conference; null when nothing is
 * @param clinician the attending clinician whose patient it is, as the record names that person;
 *     null when there is none
 * @param agreedPlace among those agreed on last time; null unless the patient is one of them
 */
record Candidate(
    Listed listed,
    @Nullable String added,
    @Nullable FollowUps followUps,
    @Nullable String clinician,
    Earlier earlier,
    @Nullable Integer agreedPlace) {

  /** Why the patient would have a place. */
  Reason reason() {
    if (added != null) {
      return Reason.ADDED_URGENTLY;
    }
    if (followUps != null) {
      return Reason.FOLLOW_UP;
    }
    return switch (earlier) {
      case OPEN -> Reason.STILL_OPEN;
      case DISPLACED -> Reason.DISPLACED_BEFORE;
      case AGREED -> clinician != null ? Reason.CLINICIAN_ATTENDS : Reason.AGREED;
      case SHOWN -> Reason.ON_EARLIER_AGENDA;
      case NEW, DISCUSSED -> clinician != null ? Reason.CLINICIAN_ATTENDS : Reason.LISTED;
    };
  }

  /** Whether there is anything to say of the patient. */
  boolean isToBeDiscussed() {
    return added != null || followUps != null || earlier != Earlier.DISCUSSED;
  }

  /** Whether the patient has a place even if others must give way. */
  boolean cannotWait() {
    return added != null
        || earlier == Earlier.DISPLACED
        || (listed.urgentSince() != null && earlier == Earlier.NEW);
  }

  /** Whether something is expected of the next call, whoever the patient is. */
  boolean isExpected() {
    return cannotWait()
        || followUps != null
        || earlier == Earlier.OPEN
        || earlier == Earlier.AGREED;
  }

  boolean isOnBothLists() {
    return listed.planNames() && listed.practiceNames();
  }

  boolean isOfPracticeAlone() {
    return listed.practiceNames() && !listed.planNames();
  }

  /** The place that the patient gets, if any. */
  Place place() {
    Reason reason = reason();
    String code = reason == Reason.LISTED ? listed.code() : reason.code();
    return new Place(listed.entryId(), cannotWait(), code, text(reason));
  }

  private String text(Reason reason) {
    return switch (reason) {
      case ADDED_URGENTLY -> String.valueOf(added);
      case FOLLOW_UP -> String.valueOf(followUps);
      case STILL_OPEN -> "Left open or not reached before.";
      case DISPLACED_BEFORE -> "Gave way to an urgent addition before.";
      case CLINICIAN_ATTENDS -> clinician + " takes part. " + listed.text();
      case AGREED -> "Agreed on last time. " + listed.text();
      case LISTED -> listed.text();
      case ON_EARLIER_AGENDA -> "On the agenda of an earlier conference. " + listed.text();
    };
  }
}
