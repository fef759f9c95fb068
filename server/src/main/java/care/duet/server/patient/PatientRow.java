package care.duet.server.patient;

import care.duet.server.platform.http.Etags;

/**
 * A patient without the records.
 *
 * @param version counts with every change of a record or a resolution
 */
public record PatientRow(String id, boolean planKnown, boolean practiceKnown, int version) {

  /** Whether a side has a record of the patient; not when all have turned out to be another's. */
  boolean isKnown() {
    return planKnown || practiceKnown;
  }

  String link() {
    if (planKnown && practiceKnown) {
      return "linked";
    }
    return planKnown ? "plan_only" : "practice_only";
  }

  String etag() {
    return Etags.of(version);
  }
}
