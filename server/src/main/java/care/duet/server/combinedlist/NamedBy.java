package care.duet.server.combinedlist;

import java.util.Locale;

/** Who named a patient. */
enum NamedBy {
  COMMON,
  PLAN_ONLY,
  PRACTICE_ONLY,
  URGENT_ADDITION;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
