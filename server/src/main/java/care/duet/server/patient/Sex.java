package care.duet.server.patient;

import java.util.Locale;

/** As FHIR writes administrative gender. */
public enum Sex {
  FEMALE,
  MALE,
  OTHER,
  UNKNOWN;

  /** Whether two records can be of one person: only female against male speaks against it. */
  boolean contradicts(Sex other) {
    return (this == FEMALE && other == MALE) || (this == MALE && other == FEMALE);
  }

  /** The word on the wire and in the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The sex of this word. */
  public static Sex of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
