package care.duet.server.cases;

import java.util.Locale;

/** Which side manages a patient's care primarily. */
enum Lead {
  PRACTICE,
  PLAN,
  JOINT;

  /** The word on the wire and in the database. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Lead of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
