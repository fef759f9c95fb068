package care.duet.server.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the record says of a conference; kept in this form when a summary is drafted.
 *
 * @param heldOn the day, in the pairing's time zone
 * @param discussed those of the agenda in its order, then others whom next steps concern
 * @param otherSteps next steps that concern nobody in particular
 * @param nextPatients whom to discuss next time, in order
 */
record Content(
    LocalDate heldOn,
    Instant closedAt,
    List<Participant> participants,
    List<DiscussedPatient> discussed,
    List<NextStep> otherSteps,
    List<NamedPatient> nextPatients) {

  /** Copies the lists. */
  Content {
    participants = List.copyOf(participants);
    discussed = List.copyOf(discussed);
    otherSteps = List.copyOf(otherSteps);
    nextPatients = List.copyOf(nextPatients);
  }

  /** Everybody who is named. */
  List<NamedPatient> patients() {
    return Stream.concat(discussed.stream().map(DiscussedPatient::patient), nextPatients.stream())
        .toList();
  }

  /** The records that were taken for somebody's who is named. */
  Set<String> records() {
    return patients().stream()
        .flatMap(patient -> patient.records().stream())
        .collect(Collectors.toSet());
  }

  /** The entries of those who were discussed, or were to be. */
  Set<String> discussedEntries() {
    return discussed.stream()
        .map(one -> one.patient().entryId())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
