package care.duet.server.summary;

import care.duet.server.conference.Conference;
import care.duet.server.conference.ConferenceState;
import care.duet.server.conference.Conferences;
import care.duet.server.notification.Notifications;
import care.duet.server.pairing.PairingSettings;
import care.duet.server.platform.db.JsonColumn;
import care.duet.server.platform.http.ProblemError;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import care.duet.server.tenancy.ActingPersonFilter;
import care.duet.server.tenancy.PairingTx;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends summaries to people, who confirm that they have read them. */
final class SummarySending {

  private final SummaryStore store;
  private final Clock clock;

  SummarySending(SummaryStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Delivers a draft.
   *
   * @param named to whom; null for those who usually get it
   */
  SummaryView send(PairingTx tx, String conferenceId, int number, @Nullable List<String> named) {
    Instant now = clock.instant();
    Conferences.lock(tx);
    Summary before = store.lock(tx, conferenceId, number);
    store.requireDraft(before);
    PairingSettings settings = PairingSettings.in(tx);
    List<String> recipients =
        named == null
            ? Recipients.usual(
                tx, JsonColumn.value(before.content(), Content.class), settings.day(now))
            : Recipients.named(tx, named, settings.day(now));
    Summary after = before.sent(now);
    SummaryDao dao = tx.dao(SummaryDao.class);
    dao.update(after);
    dao.deliver(conferenceId, number, now, recipients);
    Notifications.ofSummary(tx, conferenceId, number, recipients, now);
    Conference conference = Conferences.find(tx, conferenceId);
    if (conference.stands() == ConferenceState.CLOSED) {
      Conferences.summarize(tx, conference, now);
    }
    return store.shown(tx, after);
  }

  /** The person for whom the caller acts has read it. */
  SummaryView confirm(PairingTx tx, String conferenceId, int number) {
    Summary summary = store.lock(tx, conferenceId, number);
    String person = tx.scope().caller().onBehalfOf();
    if (person == null) {
      throw ProblemException.of(
          ProblemType.INVALID_PARAMETER,
          "A header is missing.",
          List.of(
              ProblemError.parameter(
                  ActingPersonFilter.HEADER, "required", "Say which person has read it.")));
    }
    if (summary.isDraft()) {
      throw ProblemException.of(
          ProblemType.STATE_CONFLICT, "The summary is a draft; nobody has got it.");
    }
    SummaryDao dao = tx.dao(SummaryDao.class);
    if (dao.deliveries(conferenceId, number).stream()
        .noneMatch(delivery -> delivery.contactId().equals(person))) {
      throw ProblemException.of(
          ProblemType.FORBIDDEN, "Only a recipient of the summary confirms to have read it.");
    }
    dao.confirm(conferenceId, number, person, clock.instant());
    return store.shown(tx, summary);
  }
}
