package care.duet.server.matching;

import java.util.Locale;

/** Which file is meant. */
enum Side {
  LEFT,
  RIGHT,
  TRUTH;

  /** As it is written on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
