package care.duet.server.agenda;

import java.util.Locale;

/** Why a patient has a place, in the order of the places. */
enum Reason {
  FOLLOW_UP,
  DISPLACED_BEFORE,
  CLINICIAN_ATTENDS,
  /** The group of the combined list; its own code and words are shown. */
  LISTED,
  STILL_OPEN,
  ADDED_URGENTLY;

  /** The word on the wire and in the database. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
