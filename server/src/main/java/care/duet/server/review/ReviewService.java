package care.duet.server.review;

import care.duet.server.agenda.AgendaPlaces;
import care.duet.server.agenda.AgendaPlaces.Placed;
import care.duet.server.agenda.AgendaPlaces.Seating;
import care.duet.server.audit.AuditTrail;
import care.duet.server.conference.Conference;
import care.duet.server.conference.Conferences;
import care.duet.server.platform.http.Page;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.tenancy.PairingTx;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Shows reviews. */
final class ReviewService {

  private final AuditTrail audit;

  ReviewService(AuditTrail audit) {
    this.audit = audit;
  }

  /** The review of a patient; 404 before the call has begun. */
  Review read(PairingTx tx, String conferenceId, String entryId) {
    Conference conference = Conferences.find(tx, conferenceId);
    if (!conference.stands().hasBegun()) {
      throw ProblemException.notFound();
    }
    Seating seating = AgendaPlaces.seating(tx, conferenceId);
    Placed placed = ReviewStore.find(tx, conferenceId, seating, entryId);
    audit.record(tx, placed.patientId());
    return ReviewStore.view(tx, conference, seating, placed);
  }

  /** A page of how far the reviews are, in the order of the entries' ids. */
  Page<ListedReview> list(PairingTx tx, String conferenceId, PageRequest page) {
    Map<String, ListedReview> reviews = new TreeMap<>();
    if (Conferences.find(tx, conferenceId).stands().hasBegun()) {
      AgendaPlaces.all(tx, conferenceId).stream()
          .filter(Placed::keepsIt)
          .forEach(
              placed -> reviews.put(placed.entryId(), new ListedReview(placed.entryId(), null, 0)));
      tx.dao(ReviewDao.class)
          .begun(conferenceId)
          .forEach(review -> reviews.put(review.entryId(), review));
    }
    List<ListedReview> wanted =
        reviews.values().stream()
            .filter(review -> page.after() == null || review.entryId().compareTo(page.after()) > 0)
            .limit(page.rows())
            .toList();
    Page<ListedReview> found = Page.of(wanted, page, ListedReview::entryId);
    if (!found.items().isEmpty()) {
      audit.recordAll(tx, found.items().stream().map(ListedReview::entryId).toList());
    }
    return found;
  }
}
