package care.duet.server.notification;

import java.util.Locale;

/** Why an attempt to send an e-mail did not succeed. */
enum EmailFailure {
  UNREACHABLE,
  REFUSED,
  NOT_ON_TEAM,
  NOT_AGREED;

  /** The word on the wire and in the database. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
