package care.duet.server.review;

import care.duet.server.agenda.AgendaPlaces;
import care.duet.server.agenda.AgendaPlaces.Placed;
import care.duet.server.conference.Conference;
import care.duet.server.conference.Conferences;
import care.duet.server.contact.Contact;
import care.duet.server.contact.Contacts;
import care.duet.server.patient.PatientRecord;
import care.duet.server.patient.PatientRecords;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import care.duet.server.prework.Preparations;
import care.duet.server.tenancy.PairingTx;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Finds reviews, and puts together what is shown of them. */
final class ReviewStore {

  /** The plan's record first, and of several of one side the one that it described last. */
  private static final Comparator<PatientRecord> SAYS_WHO =
      Comparator.comparing(PatientRecord::party)
          .thenComparing(PatientRecord::updatedAt, Comparator.reverseOrder())
          .thenComparing(PatientRecord::identifier);

  private ReviewStore() {}

  /** Who has a place on the agenda, or had one when the review began; 404 when nobody. */
  static Placed find(PairingTx tx, String conferenceId, String entryId) {
    return AgendaPlaces.all(tx, conferenceId).stream()
        .filter(placed -> placed.entryId().equals(entryId))
        .filter(placed -> placed.keepsIt() || head(tx, conferenceId, entryId).version() > 0)
        .findFirst()
        .orElseThrow(ProblemException::notFound);
  }

  /** Ends the request with 409 unless the patient is on the table. */
  static void requireInCall(Conference conference, Placed placed) {
    Conferences.requireInProgress(conference);
    if (!placed.keepsIt()) {
      throw ProblemException.of(
          ProblemType.STATE_CONFLICT, "The patient has lost the place on the agenda.");
    }
  }

  static Review view(PairingTx tx, Conference conference, Placed placed) {
    Gate gate = Gates.of(tx, conference, placed);
    ReviewHead head = head(tx, conference.id(), placed.entryId());
    return new Review(
        conference.id(),
        placed,
        PatientRecords.ofPatients(tx, List.of(placed.patientId())).stream()
            .min(SAYS_WHO)
            .orElseThrow(ProblemException::notFound),
        PatientRecords.openFields(tx, placed.patientId()),
        Preparations.of(tx, conference.id(), placed.entryId()),
        gate,
        head,
        Items.of(tx, conference.id(), placed, gate),
        contacts(tx, head.contacts()));
  }

  private static ReviewHead head(PairingTx tx, String conferenceId, String entryId) {
    return Objects.requireNonNullElse(
        tx.dao(ReviewDao.class).head(conferenceId, entryId), ReviewHead.NONE);
  }

  /** The contacts in the order in which they were named. */
  private static List<Contact> contacts(PairingTx tx, List<String> ids) {
    return Contacts.find(tx, ids).stream()
        .sorted(Comparator.comparing(contact -> ids.indexOf(contact.id())))
        .toList();
  }
}
