package care.duet.server.review;

import care.duet.server.agenda.AgendaPlaces.Placed;
import care.duet.server.contact.Contact;
import care.duet.server.patient.PatientRecord;
import care.duet.server.prework.Preparations.Recommendation;
import java.util.List;
import java.util.Objects;

/**
 * The review of a patient as it is shown.
 *
 * @param person who it is, as one side's record says
 * @param discrepancies the fields in which the two records differ
 * @param recommendations who is to lead, as each side has submitted it
 * @param items all of them, in the guideline's order
 * @param frontLine who works with the patient on both sides, as exchanged
 */
record Review(
    String conferenceId,
    Placed placed,
    PatientRecord person,
    List<String> discrepancies,
    List<Recommendation> recommendations,
    Gate gate,
    ReviewHead head,
    List<Item> items,
    List<Contact> frontLine) {

  /** Copies the lists. */
  Review {
    discrepancies = List.copyOf(discrepancies);
    recommendations = List.copyOf(recommendations);
    items = List.copyOf(items);
    frontLine = List.copyOf(frontLine);
  }

  /** Names what people have said and all that is shown with it. */
  String etag() {
    return "\"%d-%08x\""
        .formatted(
            head.version(),
            Objects.hash(
                conferenceId,
                placed,
                person,
                discrepancies,
                recommendations,
                gate,
                head,
                items,
                frontLine));
  }
}
