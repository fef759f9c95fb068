package care.duet.server.cases;

import care.duet.server.platform.http.Page;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.task.AgreedTasks;
import care.duet.server.tenancy.PairingTx;
import java.util.List;

/** Shows cases, and keeps what becomes of them between decisions. */
final class CaseService {

  private final CaseStore store;
  private final AgreedTasks tasks;

  CaseService(CaseStore store, AgreedTasks tasks) {
    this.store = store;
    this.tasks = tasks;
  }

  Page<CaseView> list(PairingTx tx, CaseFilter filter, PageRequest page) {
    List<SeenCase> rows = tx.dao(CaseDao.class).list(filter, page.after(), page.rows());
    Page<SeenCase> found = Page.of(rows, page, seen -> seen.kept().id());
    return new Page<>(store.views(tx, found.items()), found.nextCursor());
  }

  CaseView get(PairingTx tx, String id) {
    return store.told(tx, id);
  }

  /** A page of the history of the lead, from the first decision on. */
  Page<DecisionView> decisions(PairingTx tx, String id, PageRequest page) {
    store.record(tx, List.of(store.find(tx, id)));
    List<Decision> rows = tx.dao(DecisionDao.class).list(id, page.after(0), page.rows());
    return Page.of(
        store.documented(tx, rows), page, view -> String.valueOf(view.decision().number()));
  }

  /** A page of the history of the goal, from the first on. */
  Page<Goal> goals(PairingTx tx, String id, PageRequest page) {
    store.record(tx, List.of(store.find(tx, id)));
    List<Goal> rows = tx.dao(GoalDao.class).list(id, page.after(0), page.rows());
    return Page.of(rows, page, goal -> String.valueOf(goal.number()));
  }

  CaseView aim(PairingTx tx, String id, Aim aim) {
    Case aimed = store.lockOpen(tx, id).kept().aimed(store.now());
    store.save(tx, aimed);
    tx.dao(GoalDao.class).insert(Goal.of(aimed, aim, tx.scope()));
    return store.told(tx, id);
  }

  CaseView close(PairingTx tx, String id, String code, String reason) {
    Case open = store.lockOpen(tx, id).kept();
    store.save(tx, open.closed(code, reason, store.now()));
    tasks.withdraw(tx, id, "The case was closed.");
    return store.told(tx, id);
  }

  /** Says where a decision stands; saying it again changes nothing. */
  DecisionView document(PairingTx tx, String id, int number, String place) {
    tx.dao(CaseDao.class).lock(id);
    SeenCase seen = store.find(tx, id);
    store.record(tx, List.of(seen));
    DecisionView before = decision(tx, id, number);
    String party = tx.scope().party().code();
    boolean known =
        before.documentation().stream()
            .anyMatch(each -> each.place().equals(place) && each.party().equals(party));
    if (known) {
      return before;
    }
    store.save(tx, seen.kept().touched(store.now()));
    tx.dao(DecisionDao.class).document(Documented.of(id, number, place, tx.scope(), store.now()));
    return decision(tx, id, number);
  }

  private DecisionView decision(PairingTx tx, String id, int number) {
    List<Decision> found = tx.dao(DecisionDao.class).list(id, number - 1, 1);
    if (found.isEmpty()) {
      throw ProblemException.notFound();
    }
    return store.documented(tx, found).get(0);
  }
}
