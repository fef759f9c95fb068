package care.duet.server.review;

import java.util.Locale;

/** What is gone through about a patient, in the guideline's order. */
enum ItemCode {
  HEALTH_PROFILE(Whose.PRACTICE),
  PRIMARY_CARE_CLINICIAN(Whose.PRACTICE),
  LATEST_VISIT(Whose.PRACTICE),
  RISK_DRIVERS(Whose.PRACTICE),
  ENGAGEMENT_ISSUES(Whose.PRACTICE),
  NEEDED_SERVICES(Whose.PRACTICE),
  PROPOSED_NEXT_STEPS(Whose.PRACTICE),
  CARE_PLAN(Whose.PRACTICE),
  INPATIENT_ADMISSIONS(Whose.PLAN),
  DIAGNOSES(Whose.PLAN),
  DIAGNOSTIC_HISTORY(Whose.PLAN),
  PRESCRIPTIONS(Whose.PLAN),
  PROVIDERS(Whose.PLAN),
  PLAN_SERVICES(Whose.PLAN),
  WHY_HIGH_RISK(Whose.BOTH),
  BARRIERS(Whose.BOTH),
  NEXT_STEPS_NOTE(Whose.BOTH),
  SERVICES_OFFERED(Whose.BOTH),
  FRONT_LINE_NEXT_STEPS(Whose.BOTH);

  private final Whose whose;

  ItemCode(Whose whose) {
    this.whose = whose;
  }

  Whose whose() {
    return whose;
  }

  /** The word on the wire and in the database. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ItemCode of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
