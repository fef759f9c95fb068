package care.duet.server.review;

import care.duet.server.agenda.AgendaPlaces.Placed;
import care.duet.server.patient.PatientRecord;
import care.duet.server.prework.Preparations.Recommendation;
import java.util.List;
import java.util.Map;

/**
 * What is shown of a patient whatever people say in the review, so that a change need not read it
 * twice.
 *
 * @param person who it is, as one side's record says
 * @param discrepancies the fields in which the two records differ
 * @param recommendations who is to lead, as each side has submitted it
 * @param known what the files say under the items
 */
record Backdrop(
    String conferenceId,
    Placed placed,
    PatientRecord person,
    List<String> discrepancies,
    List<Recommendation> recommendations,
    Gate gate,
    Map<ItemCode, String> known) {

  /** Copies the collections. */
  Backdrop {
    discrepancies = List.copyOf(discrepancies);
    recommendations = List.copyOf(recommendations);
    known = Map.copyOf(known);
  }
}
