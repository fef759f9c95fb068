package care.duet.server.review;

import care.duet.server.agenda.AgendaPlaces.Placed;
import care.duet.server.agenda.AgendaPlaces.Seating;
import care.duet.server.agenda.KeptPackets;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Finds reviews, and puts together what is shown of them. */
final class ReviewStore {

  /** The plan's record first, and of several of one side the one that it described last. */
  private static final Comparator<PatientRecord> SAYS_WHO =
      Comparator.comparing(PatientRecord::party)
          .thenComparing(PatientRecord::updatedAt, Comparator.reverseOrder())
          .thenComparing(PatientRecord::identifier);

  private ReviewStore() {}

  /** Who has a place on the agenda, or had one when the review began; 404 when nobody. */
  static Placed find(PairingTx tx, String conferenceId, Seating seating, String entryId) {
    return seating.all().stream()
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

  static Review view(PairingTx tx, Conference conference, Seating seating, Placed placed) {
    return view(
        tx, backdrop(tx, conference, seating, placed), head(tx, conference.id(), placed.entryId()));
  }

  /** The review with what people have said in it until now. */
  static Review view(PairingTx tx, Backdrop backdrop, ReviewHead head) {
    return new Review(
        backdrop.conferenceId(),
        backdrop.placed(),
        backdrop.person(),
        backdrop.discrepancies(),
        backdrop.recommendations(),
        backdrop.gate(),
        head,
        Items.of(tx, backdrop),
        contacts(tx, head.contacts()));
  }

  static Backdrop backdrop(PairingTx tx, Conference conference, Seating seating, Placed placed) {
    Map<String, List<String>> found = new HashMap<>();
    Function<String, List<String>> records =
        patientId -> found.computeIfAbsent(patientId, any -> KeptPackets.records(tx, patientId));
    Gate gate = Gates.of(tx, conference, placed, records);
    List<PatientRecord> sides = PatientRecords.ofPatients(tx, List.of(placed.patientId()));
    return new Backdrop(
        conference.id(),
        placed,
        sides.stream().min(SAYS_WHO).orElseThrow(ProblemException::notFound),
        PatientRecords.openFields(tx, placed.patientId(), sides),
        Preparations.of(tx, conference.id(), seating.shown(), placed.entryId()),
        gate,
        Items.known(tx, conference.id(), placed, gate, records));
  }

  static ReviewHead head(PairingTx tx, String conferenceId, String entryId) {
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
