package care.duet.server.pairing;

import care.duet.server.audit.AuditTrail;
import care.duet.server.organization.Organization;
import care.duet.server.organization.OrganizationKind;
import care.duet.server.organization.OrganizationService;
import care.duet.server.platform.db.DatabaseErrors;
import care.duet.server.platform.db.SystemDb;
import care.duet.server.platform.db.SystemTx;
import care.duet.server.platform.http.Etags;
import care.duet.server.platform.http.Page;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.platform.http.ProblemError;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import care.duet.server.platform.id.TypeId;
import care.duet.server.security.Caller;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/** Provisions pairings and moves them through their states. */
public final class PairingService {

  private final SystemDb db;
  private final OrganizationService organizations;
  private final AuditTrail audit;
  private final Clock clock;

  PairingService(SystemDb db, OrganizationService organizations, AuditTrail audit, Clock clock) {
    this.db = db;
    this.organizations = organizations;
    this.audit = audit;
    this.clock = clock;
  }

  Pairing create(
      SystemTx tx, Caller caller, String planId, String practiceId, ObjectNode settings) {
    requireKinds(tx, planId, practiceId);
    Instant now = clock.instant();
    Pairing made =
        new Pairing(
            TypeId.next("prg"),
            planId,
            practiceId,
            PairingState.PROVISIONING,
            PairingSettings.of("{}").with(settings).overrides(),
            now,
            now,
            1);
    try {
      tx.dao(PairingRowDao.class).insertAcrossPairings(made);
    } catch (UnableToExecuteStatementException refused) {
      throw DatabaseErrors.is(refused, DatabaseErrors.DUPLICATE_KEY)
          ? ProblemException.of(
              ProblemType.ALREADY_EXISTS, "This plan and this practice are paired already.")
          : refused;
    }
    audit.record(tx, caller, made.id(), made.id());
    return made;
  }

  Pairing get(String id) {
    return db.read(tx -> find(tx, id));
  }

  /** The pairing with this id, read in an open transaction; null when there is none. */
  public @Nullable Pairing lookup(SystemTx tx, String id) {
    return tx.dao(PairingRowDao.class).findAcrossPairings(id);
  }

  private Pairing find(SystemTx tx, String id) {
    Pairing found = lookup(tx, id);
    if (found == null) {
      throw ProblemException.notFound();
    }
    return found;
  }

  Page<Pairing> list(@Nullable String state, @Nullable String organizationId, PageRequest page) {
    String after = Objects.requireNonNullElse(page.after(), "");
    List<Pairing> rows =
        db.read(
            tx ->
                tx.dao(PairingRowDao.class)
                    .listAcrossPairings(state, organizationId, after, page.rows()));
    return Page.of(rows, page, Pairing::id);
  }

  Pairing move(SystemTx tx, Caller caller, String id, PairingState target) {
    return save(tx, caller, find(tx, id).movedTo(target, clock.instant()));
  }

  Pairing changeSettings(Caller caller, String id, @Nullable String ifMatch, ObjectNode changes) {
    return db.inTransaction(
        tx -> {
          Pairing before = find(tx, id);
          Etags.require(ifMatch, before.etag());
          PairingSettings changed = PairingSettings.of(before.settings()).with(changes);
          return save(tx, caller, before.withSettings(changed, clock.instant()));
        });
  }

  private Pairing save(SystemTx tx, Caller caller, Pairing after) {
    if (tx.dao(PairingRowDao.class).updateAcrossPairings(after) == 0) {
      throw Etags.changed();
    }
    audit.record(tx, caller, after.id(), after.id());
    return after;
  }

  private void requireKinds(SystemTx tx, String planId, String practiceId) {
    List<ProblemError> errors = new ArrayList<>();
    requireKind(tx, planId, OrganizationKind.HEALTH_PLAN, "/plan_organization_id", errors);
    requireKind(tx, practiceId, OrganizationKind.PRACTICE, "/practice_organization_id", errors);
    if (!errors.isEmpty()) {
      throw ProblemException.rulesBroken(errors);
    }
  }

  private void requireKind(
      SystemTx tx, String id, OrganizationKind kind, String pointer, List<ProblemError> errors) {
    Organization found = organizations.lookup(tx, id);
    if (found == null) {
      errors.add(ProblemError.at(pointer, "unknown", "There is no such organization."));
    } else if (!found.kind().equals(kind.code())) {
      errors.add(
          ProblemError.at(pointer, "wrong_kind", "The organization is no " + kind.code() + "."));
    }
  }
}
