package care.duet.server.outcome;

import care.duet.server.platform.http.Etags;
import java.time.Instant;
import java.util.List;

/**
 * What came of a conference.
 *
 * @param patients those of the agenda in its order, then those who are only next
 */
record Outcome(
    String conferenceId, Instant closedAt, List<PatientRow> patients, List<Attended> attendance) {

  /** Copies the lists. */
  Outcome {
    patients = List.copyOf(patients);
    attendance = List.copyOf(attendance);
  }

  /** It stands from its closing on. */
  String etag() {
    return Etags.of(1);
  }
}
