package care.duet.server.agenda;

import java.util.Locale;

/** Why a patient has a place, in the order of the places. */
enum Reason {
  FOLLOW_UP,
  STILL_OPEN,
  DISPLACED_BEFORE,
  CLINICIAN_ATTENDS,
  AGREED,
  /** The group of the combined list; its own code and words are shown. */
  LISTED,
  ON_EARLIER_AGENDA,
  ADDED_URGENTLY;

  /** The word on the wire and in the database. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
