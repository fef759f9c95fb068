package care.duet.server.summary;

import care.duet.server.conference.Conference;
import care.duet.server.conference.Conferences;
import care.duet.server.outcome.Outcome;
import care.duet.server.outcome.Outcomes;
import care.duet.server.pairing.PairingSettings;
import care.duet.server.platform.db.JsonColumn;
import care.duet.server.platform.http.Etags;
import care.duet.server.platform.http.ProblemError;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import care.duet.server.tenancy.PairingTx;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Drafts summaries, changes drafts, and shows what there is. */
final class SummaryService {

  private final SummaryStore store;
  private final Clock clock;

  SummaryService(SummaryStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Which summaries there are, and until when the first one is due. */
  Overview overview(PairingTx tx, String conferenceId) {
    Conferences.find(tx, conferenceId);
    List<SummaryHead> summaries = tx.dao(SummaryDao.class).heads(conferenceId);
    Instant closedAt = Outcomes.closedAt(tx, conferenceId);
    Instant due =
        !summaries.isEmpty()
            ? summaries.get(0).dueAt()
            : closedAt == null ? null : PairingSettings.in(tx).summaryDue(closedAt);
    return Overview.of(conferenceId, due, summaries, clock.instant());
  }

  SummaryView read(PairingTx tx, String conferenceId, int number) {
    return store.shown(tx, store.find(tx, conferenceId, number));
  }

  SummaryView draft(PairingTx tx, String conferenceId, @Nullable String correctionReason) {
    Instant now = clock.instant();
    Conferences.lock(tx);
    Conference conference = Conferences.find(tx, conferenceId);
    Outcome outcome = Outcomes.find(tx, conferenceId);
    if (outcome == null) {
      throw ProblemException.of(
          ProblemType.STATE_CONFLICT,
          "The conference is %s; it is summarized once it is closed."
              .formatted(conference.state()));
    }
    SummaryDao dao = tx.dao(SummaryDao.class);
    List<SummaryHead> before = dao.heads(conferenceId);
    requireSent(before);
    requireReason(before.isEmpty(), correctionReason);
    Instant due = before.isEmpty() ? PairingSettings.in(tx).summaryDue(outcome.closedAt()) : null;
    Summary made =
        new Summary(
            conferenceId,
            before.size() + 1,
            Summary.DRAFT,
            correctionReason,
            null,
            null,
            JsonColumn.of(Gathering.of(tx, conference, outcome)),
            due,
            null,
            now,
            now,
            1);
    dao.insert(made);
    return store.shown(tx, made);
  }

  SummaryView change(
      PairingTx tx,
      String conferenceId,
      int number,
      @Nullable String ifMatch,
      SummaryChange change) {
    Summary before = store.lock(tx, conferenceId, number);
    SummaryView view = store.view(tx, before);
    Etags.require(ifMatch, view.etag());
    store.requireDraft(before);
    requireKnown(change.said(), view.content().discussedEntries());
    String content = change.refreshed() ? gathered(tx, conferenceId) : before.content();
    Summary after = before.changed(change, content, clock.instant());
    tx.dao(SummaryDao.class).update(after);
    return store.shown(tx, after);
  }

  private static String gathered(PairingTx tx, String conferenceId) {
    Outcome outcome = Outcomes.find(tx, conferenceId);
    if (outcome == null) {
      throw ProblemException.notFound();
    }
    return JsonColumn.of(Gathering.of(tx, Conferences.find(tx, conferenceId), outcome));
  }

  private static void requireSent(List<SummaryHead> summaries) {
    if (summaries.stream().anyMatch(SummaryHead::isDraft)) {
      throw ProblemException.of(
          ProblemType.STATE_CONFLICT,
          "Summary %d is a draft; it is sent before another one is drafted."
              .formatted(summaries.size()));
    }
  }

  private static void requireReason(boolean first, @Nullable String correctionReason) {
    if (first != (correctionReason == null)) {
      throw ProblemException.rulesBroken(
          List.of(
              first
                  ? ProblemError.at(
                      "/correction_reason", "nothing_to_correct", "No summary was sent yet.")
                  : ProblemError.at(
                      "/correction_reason", "required", "A correction says why it is needed.")));
    }
  }

  private static void requireKnown(@Nullable List<PatientNote> said, Set<String> entries) {
    if (said == null) {
      return;
    }
    Set<String> left = new HashSet<>(entries);
    List<ProblemError> errors = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      if (!left.remove(said.get(i).entryId())) {
        errors.add(
            ProblemError.at(
                "/notes/" + i + "/entry_id",
                "not_in_summary",
                "This is nobody whom the conference has discussed, or somebody named twice."));
      }
    }
    if (!errors.isEmpty()) {
      throw ProblemException.rulesBroken(errors);
    }
  }
}
