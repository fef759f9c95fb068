package care.duet.server.outcome;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What came of a conference.
 *
 * @param patients those of the agenda in its order, then those who are only next
 */
public record Outcome(
    String conferenceId, Instant closedAt, List<PatientRow> patients, List<Attended> attendance) {

  /** Copies the lists. */
  public Outcome {
    patients = List.copyOf(patients);
    attendance = List.copyOf(attendance);
  }

  /** It stands from its closing on, and is told from that of any other conference. */
  String etag() {
    return "\"%08x\"".formatted(Objects.hash(conferenceId, closedAt, patients, attendance));
  }
}
