package care.duet.server.patient;

import care.duet.server.audit.AuditTrail;
import care.duet.server.platform.http.Page;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import care.duet.server.tenancy.PairingTx;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds patients, shows them, and settles where their two records differ. */
final class PatientService {

  private static final int MOST_FOUND = 50;

  private final PatientMatcher matcher;
  private final AuditTrail audit;
  private final Clock clock;

  PatientService(PatientMatcher matcher, AuditTrail audit, Clock clock) {
    this.matcher = matcher;
    this.audit = audit;
    this.clock = clock;
  }

  /** One patient; 404 when there is none. */
  PatientView get(PairingTx tx, String id) {
    PatientView view = find(tx, id);
    audit.record(tx, view.row().id());
    return view;
  }

  /** A page of the patients that the filter lets through. */
  Page<PatientView> list(PairingTx tx, PatientFilter filter, PageRequest page) {
    PatientDao dao = tx.dao(PatientDao.class);
    Page<PatientRow> rows =
        Page.of(dao.list(filter, page.after(), page.rows()), page, PatientRow::id);
    return new Page<>(read(tx, dao, rows.items()), rows.nextCursor());
  }

  /** Whoever is meant, at most fifty, and whether there are more. */
  Found search(PairingTx tx, Sought sought) {
    PatientDao dao = tx.dao(PatientDao.class);
    List<String> ids = dao.search(sought, MOST_FOUND + 1);
    List<PatientRow> rows =
        ids.isEmpty() ? List.of() : dao.rows(ids.subList(0, Math.min(ids.size(), MOST_FOUND)));
    return new Found(read(tx, dao, rows), ids.size() > MOST_FOUND);
  }

  /** Keeps which value is right where the two records differ. */
  PatientView resolve(
      PairingTx tx, String id, PatientField field, String value, @Nullable String note) {
    // What is counted below must not be overtaken by a link found or undone.
    matcher.lock(tx);
    PatientView view = find(tx, id);
    String patientId = view.row().id();
    FieldComparison difference =
        view.comparison().stream()
            .filter(comparison -> comparison.field() == field && comparison.differs())
            .findFirst()
            .orElseThrow(
                () ->
                    ProblemException.of(
                        ProblemType.STATE_CONFLICT,
                        "The two records of this patient do not differ in this field."));
    PatientDao dao = tx.dao(PatientDao.class);
    Instant now = clock.instant();
    dao.resolve(
        new Resolution(
            patientId,
            field.code(),
            Objects.requireNonNull(difference.plan()),
            Objects.requireNonNull(difference.practice()),
            value.strip(),
            note,
            tx.scope().party().code(),
            tx.scope().caller().clientId(),
            now));
    PatientViews.renew(dao, List.of(patientId), now);
    audit.record(tx, patientId);
    return find(tx, patientId);
  }

  private static PatientView find(PairingTx tx, String id) {
    PatientDao dao = tx.dao(PatientDao.class);
    List<PatientRow> rows = dao.rows(List.of(id));
    if (rows.isEmpty()) {
      throw ProblemException.notFound();
    }
    if (rows.get(0).isKnown()) {
      return PatientViews.of(dao, rows).get(0);
    }
    // The record was linked to another patient's: who asks for it by its own id, finds it there.
    List<String> heirs = dao.heirs(id);
    if (heirs.size() != 1) {
      throw ProblemException.notFound();
    }
    return PatientViews.of(dao, dao.rows(heirs)).get(0);
  }

  private List<PatientView> read(PairingTx tx, PatientDao dao, List<PatientRow> rows) {
    if (!rows.isEmpty()) {
      audit.recordAll(tx, rows.stream().map(PatientRow::id).toList());
    }
    return PatientViews.of(dao, rows);
  }

  /** Who was found. */
  record Found(List<PatientView> patients, boolean more) {}
}
