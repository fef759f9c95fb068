package care.duet.server.summary;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A summary as it is shown.
 *
 * @param notes by entries
 * @param withheld those who were found to be two people
 * @param patientIds the others, as patients of now
 */
record SummaryView(
    Summary summary,
    Content content,
    Map<String, String> notes,
    Set<NamedPatient> withheld,
    Set<String> patientIds,
    List<Delivery> deliveries) {

  /** Copies what it holds. */
  SummaryView {
    notes = Map.copyOf(notes);
    withheld = Set.copyOf(withheld);
    patientIds = Set.copyOf(patientIds);
    deliveries = List.copyOf(deliveries);
  }

  boolean isWithheld(NamedPatient patient) {
    return withheld.contains(patient);
  }

  /** What the summary adds about a patient; null when it adds nothing. */
  @Nullable String note(NamedPatient patient) {
    return patient.entryId() == null ? null : notes.get(patient.entryId());
  }

  /** Moves on with the summary, with who has read it, and with who is shown. */
  String etag() {
    return "\"%d-%08x\""
        .formatted(
            summary.version(),
            Objects.hash(summary.conferenceId(), summary.number(), withheld, deliveries));
  }
}
