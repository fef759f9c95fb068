package care.duet.server.agenda;

import care.duet.server.combinedlist.ListedOrder.Listed;
import org.jspecify.annotations.Nullable;

/**
 * A patient of the combined list who may have a place.
 *
 * @param followUps what is open until the day of the conference; null when nothing is
 * @param clinician the attending clinician whose patient it is, as the record names that person;
 *     null when there is none
 * @param agreedPlace among those agreed on last time; null unless the patient is one of them
 */
record Candidate(
    Listed listed,
    @Nullable FollowUps followUps,
    @Nullable String clinician,
    Earlier earlier,
    @Nullable Integer agreedPlace) {

  /** Why the patient would have a place. */
  Reason reason() {
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
    return followUps != null || earlier != Earlier.DISCUSSED;
  }

  /** Whether the patient has a place even if others must give way. */
  boolean cannotWait() {
    return earlier == Earlier.DISPLACED || (listed.urgent() && earlier == Earlier.NEW);
  }

  boolean isOnBothLists() {
    return listed.planNames() && listed.practiceNames();
  }

  boolean isOfPracticeAlone() {
    return listed.practiceNames() && !listed.planNames();
  }

  /** The place that the patient gets, if any. */
  Place place() {
    return switch (reason()) {
      case FOLLOW_UP -> Place.of(listed, Reason.FOLLOW_UP, String.valueOf(followUps));
      case DISPLACED_BEFORE ->
          Place.of(listed, Reason.DISPLACED_BEFORE, "Gave way to an urgent addition last time.");
      case CLINICIAN_ATTENDS ->
          Place.of(listed, Reason.CLINICIAN_ATTENDS, clinician + " takes part. " + listed.text());
      case STILL_OPEN -> Place.of(listed, Reason.STILL_OPEN, "Left open or not reached last time.");
      case AGREED -> Place.of(listed, Reason.AGREED, "Agreed on last time. " + listed.text());
      case ON_EARLIER_AGENDA ->
          Place.of(
              listed,
              Reason.ON_EARLIER_AGENDA,
              "On the agenda of an earlier conference. " + listed.text());
      case LISTED, ADDED_URGENTLY -> new Place(listed.entryId(), listed.code(), listed.text());
    };
  }
}
