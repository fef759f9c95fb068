package care.duet.server.agenda;

import java.util.Locale;

/** What the last conference that had to do with a patient leaves for the next one. */
enum Earlier {
  /** None had to do with the patient, or none since somebody has added the patient urgently. */
  NEW,
  /** Everything was said. */
  DISCUSSED,
  /** Agreed on at the end of the last conference that was closed. */
  AGREED,
  /** Left open, or not reached. */
  OPEN,
  /** On the agenda of one that is not closed. */
  SHOWN,
  /** Gave way to somebody else. */
  DISPLACED;

  static Earlier of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
