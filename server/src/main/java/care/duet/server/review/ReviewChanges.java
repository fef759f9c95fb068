package care.duet.server.review;

import care.duet.server.agenda.AgendaPlaces;
import care.duet.server.agenda.AgendaPlaces.Placed;
import care.duet.server.agenda.AgendaPlaces.Seating;
import care.duet.server.audit.AuditTrail;
import care.duet.server.conference.Conference;
import care.duet.server.conference.Conferences;
import care.duet.server.contact.Contact;
import care.duet.server.contact.Contacts;
import care.duet.server.pairing.PairingSettings;
import care.duet.server.platform.http.Etags;
import care.duet.server.platform.http.ProblemError;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import care.duet.server.tenancy.PairingTx;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps what people say of a patient as the call goes. */
final class ReviewChanges {

  private final AuditTrail audit;
  private final Clock clock;

  ReviewChanges(AuditTrail audit, Clock clock) {
    this.audit = audit;
    this.clock = clock;
  }

  Review update(
      PairingTx tx,
      String conferenceId,
      String entryId,
      @Nullable String ifMatch,
      ReviewChange change) {
    AgendaPlaces.lock(tx, conferenceId);
    Conference conference = Conferences.find(tx, conferenceId);
    Seating seating = AgendaPlaces.seating(tx, conferenceId);
    Placed placed = ReviewStore.find(tx, conferenceId, seating, entryId);
    Backdrop backdrop = ReviewStore.backdrop(tx, conference, seating, placed);
    Review before = ReviewStore.view(tx, backdrop, ReviewStore.head(tx, conferenceId, entryId));
    Etags.require(ifMatch, before.etag());
    requireSaidBy(tx, change);
    ReviewStore.requireInCall(conference, placed);
    GateAnswers.requireDiscussed(before.gate().confirmed());
    requireNoneBroken(tx, conference, change);
    audit.record(tx, placed.patientId());
    if (change.saysNothing()) {
      return before;
    }
    Instant now = clock.instant();
    ReviewDao dao = tx.dao(ReviewDao.class);
    ReviewHead after = before.head().changed(change);
    dao.update(conferenceId, entryId, after, now);
    dao.say(rows(tx, before, change, now));
    return ReviewStore.view(tx, backdrop, after);
  }

  private static List<ItemRow> rows(PairingTx tx, Review review, ReviewChange change, Instant now) {
    return change.items().stream()
        .map(
            said ->
                new ItemRow(
                    review.conferenceId(),
                    review.placed().entryId(),
                    said.item().code(),
                    said.text(),
                    tx.scope().party().code(),
                    tx.scope().caller().onBehalfOf(),
                    now))
        .toList();
  }

  private static void requireSaidBy(PairingTx tx, ReviewChange change) {
    if (!change.isSaidBy(tx.scope().roles())) {
      throw ProblemException.of(
          ProblemType.FORBIDDEN,
          "The practice says its own items and what both sides agree on, a practice_clinician its"
              + " own items alone; the other items are the plan's.");
    }
  }

  private static void requireNoneBroken(PairingTx tx, Conference conference, ReviewChange change) {
    List<ProblemError> broken = new ArrayList<>(change.itemProblems());
    // Most changes say an item and no more, and need no settings for that.
    if (change.saysWhatIsAgreedOn()) {
      List<Contact> contacts =
          Contacts.find(tx, Objects.requireNonNullElse(change.frontLine(), List.of()));
      broken.addAll(
          change.agreedProblems(contacts, PairingSettings.in(tx).day(conference.startsAt())));
    }
    if (!broken.isEmpty()) {
      throw ProblemException.rulesBroken(broken);
    }
  }
}
