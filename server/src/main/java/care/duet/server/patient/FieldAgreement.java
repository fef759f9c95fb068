package care.duet.server.patient;

import java.util.Locale;

/** How far two records agree in a field. */
enum FieldAgreement {
  EQUAL,
  EQUIVALENT,
  DIFFERENT,
  ONLY_PLAN,
  ONLY_PRACTICE;

  /** The word on the wire. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
