package care.duet.server.review;

import java.util.Locale;

/** Whether a patient is still the plan's and the practice's. */
enum GateAnswer {
  PROCEED,
  SEEN_ELSEWHERE,
  UNRESPONSIVE,
  NO_LONGER_COVERED;

  /** Whether nothing more is discussed about the patient. */
  boolean stopsDiscussion() {
    return this == SEEN_ELSEWHERE || this == NO_LONGER_COVERED;
  }

  /** The word on the wire and in the database. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static GateAnswer of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
