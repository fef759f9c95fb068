package care.duet.server.organization;

import care.duet.server.audit.AuditTrail;
import care.duet.server.platform.db.DatabaseErrors;
import care.duet.server.platform.db.SystemDb;
import care.duet.server.platform.db.SystemTx;
import care.duet.server.platform.http.Etags;
import care.duet.server.platform.http.Page;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import care.duet.server.platform.id.TypeId;
import care.duet.server.security.Caller;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/** Registers and renames organizations. */
public final class OrganizationService {

  private final SystemDb db;
  private final AuditTrail audit;
  private final Clock clock;

  OrganizationService(SystemDb db, AuditTrail audit, Clock clock) {
    this.db = db;
    this.audit = audit;
    this.clock = clock;
  }

  Organization create(
      SystemTx tx, Caller caller, OrganizationKind kind, String externalId, String name) {
    Instant now = clock.instant();
    Organization made =
        new Organization(TypeId.next("org"), kind.code(), externalId, name, now, now, 1);
    try {
      tx.dao(OrganizationDao.class).insert(made);
    } catch (UnableToExecuteStatementException refused) {
      throw DatabaseErrors.is(refused, DatabaseErrors.DUPLICATE_KEY)
          ? ProblemException.of(
              ProblemType.ALREADY_EXISTS,
              "Another organization of this kind has the same external_id.")
          : refused;
    }
    audit.record(tx, caller, made.id(), null);
    return made;
  }

  Organization get(String id) {
    return db.read(tx -> find(tx, id));
  }

  /** The organization with this id, read in an open transaction; null when there is none. */
  public @Nullable Organization lookup(SystemTx tx, String id) {
    return tx.dao(OrganizationDao.class).find(id);
  }

  private Organization find(SystemTx tx, String id) {
    Organization found = lookup(tx, id);
    if (found == null) {
      throw ProblemException.notFound();
    }
    return found;
  }

  Page<Organization> list(@Nullable String kind, @Nullable String externalId, PageRequest page) {
    List<Organization> rows =
        db.read(
            tx ->
                tx.dao(OrganizationDao.class)
                    .list(
                        kind,
                        externalId,
                        Objects.requireNonNullElse(page.after(), ""),
                        page.rows()));
    return Page.of(rows, page, Organization::id);
  }

  Organization rename(Caller caller, String id, @Nullable String ifMatch, String name) {
    return db.inTransaction(
        tx -> {
          Organization before = find(tx, id);
          Etags.require(ifMatch, before.etag());
          Organization after = before.renamed(name, clock.instant());
          if (tx.dao(OrganizationDao.class).update(after) == 0) {
            throw Etags.changed();
          }
          audit.record(tx, caller, id, null);
          return after;
        });
  }
}
