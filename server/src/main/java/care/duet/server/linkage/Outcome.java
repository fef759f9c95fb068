package care.duet.server.linkage;

import java.util.Locale;

/** What stands about a pair of records. */
enum Outcome {
  /** Taken for one person. */
  LINKED,
  /** Perhaps one person: somebody must look. */
  REVIEW,
  /** Probable enough to be thought about, but not taken for one person. */
  APART,
  /** No longer worth a thought, since a record has changed. */
  WITHDRAWN;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
