package care.duet.server.summary;

import care.duet.server.audit.AuditTrail;
import care.duet.server.patient.PatientRecords;
import care.duet.server.platform.db.JsonColumn;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import care.duet.server.tenancy.PairingTx;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds summaries, and puts together what is shown of them. */
final class SummaryStore {

  private final AuditTrail audit;

  SummaryStore(AuditTrail audit) {
    this.audit = audit;
  }

  /** The summary; 404 when there is none. */
  Summary find(PairingTx tx, String conferenceId, int number) {
    Summary found = tx.dao(SummaryDao.class).find(conferenceId, number);
    if (found == null) {
      throw ProblemException.notFound();
    }
    return found;
  }

  /**
   * The summary, which nobody else changes until the transaction ends; so this comes before
   * anything is read in it.
   */
  Summary lock(PairingTx tx, String conferenceId, int number) {
    tx.dao(SummaryDao.class).lock(conferenceId, number);
    return find(tx, conferenceId, number);
  }

  /** Ends the request with 409 once the summary was sent. */
  void requireDraft(Summary summary) {
    if (!summary.isDraft()) {
      throw ProblemException.of(
          ProblemType.STATE_CONFLICT,
          "The summary was sent and no longer changes; a correction can be drafted.");
    }
  }

  /** A summary with what is known now. */
  SummaryView view(PairingTx tx, Summary summary) {
    Content content = JsonColumn.value(summary.content(), Content.class);
    Map<String, String> whose = PatientRecords.patients(tx, content.records());
    Set<NamedPatient> withheld = new HashSet<>();
    Set<String> shown = new LinkedHashSet<>();
    for (NamedPatient patient : content.patients()) {
      if (patient.isOnePerson(whose)) {
        shown.add(patient.patientId(whose));
      } else {
        withheld.add(patient);
      }
    }
    return new SummaryView(
        summary,
        content,
        JsonColumn.textsByKeys(summary.notes()),
        withheld,
        shown,
        tx.dao(SummaryDao.class).deliveries(summary.conferenceId(), summary.number()));
  }

  /** The same, written down as shown: of whom it tells is asked for when a wrong link is undone. */
  SummaryView shown(PairingTx tx, Summary summary) {
    SummaryView view = view(tx, summary);
    List<String> targets = new ArrayList<>(List.of(summary.conferenceId()));
    targets.addAll(view.patientIds());
    audit.recordAll(tx, targets);
    return view;
  }
}
