package care.duet.server.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A patient as a summary names him or her.
 *
 * @param entryId null of somebody who was not on the agenda
 * @param records the records that were taken for this person's, each as its side and identifier
 */
record NamedPatient(
    @Nullable String entryId,
    String givenName,
    String familyName,
    @Nullable String suffix,
    LocalDate birthDate,
    List<String> records) {

  /** Copies the records. */
  NamedPatient {
    records = List.copyOf(records);
  }

  /**
   * Whether the records mean one person, as far as is known now.
   *
   * @param whose the records' patients
   */
  boolean isOnePerson(Map<String, String> whose) {
    return records.stream().map(whose::get).distinct().count() == 1;
  }

  /** The patient; of somebody who is one person. */
  String patientId(Map<String, String> whose) {
    return Objects.requireNonNull(whose.get(records.get(0)));
  }
}
