package care.duet.server.patient;

import care.duet.server.platform.http.Etags;

/**
 * A patient without the records.
 *
 * @param version counts with every change of a record or a resolution
 */
public record PatientRow(String id, boolean planKnown, boolean practiceKnown, int version) {

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
