package care.duet.server.security;

import java.util.Locale;

/** A side of a pairing. */
public enum Party {
  PLAN,
  PRACTICE;

  /** The word on the wire and in the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The side of this word. */
  public static Party of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
