package care.duet.server.linkage;

import care.duet.matching.model.Model;
import care.duet.server.patient.PatientRecord;
import com.google.common.hash.Hashing;

/**
 * A question with the two records that it is about.
 *
 * @param model what the pair was weighed by
 */
record Review(PairRow pair, PatientRecord plan, PatientRecord practice, Model model) {

  /** Of the question and of both records, which can change without it. */
  String etag() {
    String records =
        plan.updatedAt() + plan.patientId() + practice.updatedAt() + practice.patientId();
    return "\"%d.%s\"".formatted(pair.version(), Hashing.murmur3_128().hashUnencodedChars(records));
  }
}
