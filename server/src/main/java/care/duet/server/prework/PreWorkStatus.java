package care.duet.server.prework;

import care.duet.server.security.Party;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * How far the pre-work of a conference is, as one side sees it.
 *
 * @param patients those of the agenda, in its order
 */
record PreWorkStatus(String conferenceId, Instant dueAt, List<PatientStatus> patients) {

  /** Copies the patients. */
  PreWorkStatus {
    patients = List.copyOf(patients);
  }

  int submitted(Party side) {
    return (int) patients.stream().filter(patient -> patient.of(side).isSubmitted()).count();
  }

  int late(Party side) {
    return (int) patients.stream().filter(patient -> patient.of(side).late()).count();
  }

  boolean isComplete() {
    return !patients.isEmpty() && patients.stream().allMatch(PatientStatus::isComplete);
  }

  /** Changes with what the caller sees, and so never with a draft of the other side. */
  String etag() {
    return "\"%08x\"".formatted(Objects.hash(conferenceId, dueAt, patients));
  }
}
