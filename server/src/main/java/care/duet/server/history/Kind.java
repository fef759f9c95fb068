package care.duet.server.history;

import care.duet.server.security.Party;
import java.util.Locale;

/**
 * The kinds of files that are read here. Of what was seen on one day the earlier one in this order
 * is told.
 */
enum Kind {
  VISITS(Party.PRACTICE),
  MEMBER_PROVIDERS(Party.PLAN),
  ADMISSIONS(Party.PLAN),
  ED_VISITS(Party.PLAN),
  HOSPITAL_NOTIFICATIONS(Party.PRACTICE),
  PRACTICE_PATIENTS(Party.PRACTICE),
  ELIGIBILITY_SPANS(Party.PLAN),
  PLAN_MEMBERS(Party.PLAN);

  private final Party party;

  Kind(Party party) {
    this.party = party;
  }

  Party party() {
    return party;
  }

  /** The word on the wire and in the database. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Kind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
