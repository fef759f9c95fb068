package care.duet.server.grant;

import care.duet.server.apiclient.ApiClient;
import care.duet.server.apiclient.ApiClientService;
import care.duet.server.audit.AuditTrail;
import care.duet.server.pairing.Pairing;
import care.duet.server.pairing.PairingService;
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
import care.duet.server.security.Party;
import care.duet.server.security.Role;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/** Gives and withdraws roles, so that no client can speak for a side it does not belong to. */
public final class GrantService {

  /** More than there are. */
  private static final int MOST_ROLES = 50;

  private final SystemDb db;
  private final ApiClientService clients;
  private final PairingService pairings;
  private final AuditTrail audit;
  private final Clock clock;

  GrantService(
      SystemDb db,
      ApiClientService clients,
      PairingService pairings,
      AuditTrail audit,
      Clock clock) {
    this.db = db;
    this.clients = clients;
    this.pairings = pairings;
    this.audit = audit;
    this.clock = clock;
  }

  Grant create(SystemTx tx, Caller caller, String clientId, String pairingId, Role role) {
    ApiClient client = clients.lookup(tx, clientId);
    Pairing pairing = pairings.lookup(tx, pairingId);
    if (client == null || client.administrator()) {
      throw broken("/client_id", "unknown", "There is no such partner client.");
    }
    if (pairing == null) {
      throw broken("/pairing_id", "unknown", "There is no such pairing.");
    }
    requireSide(client, pairing, role);
    requireSeparate(tx, clientId, pairingId, role);
    Grant made = new Grant(TypeId.next("grt"), clientId, pairingId, role, clock.instant(), 1);
    try {
      tx.dao(GrantDao.class).insertAcrossPairings(made);
    } catch (UnableToExecuteStatementException refused) {
      throw DatabaseErrors.is(refused, DatabaseErrors.DUPLICATE_KEY)
          ? ProblemException.of(
              ProblemType.ALREADY_EXISTS, "The client holds this role in this pairing already.")
          : refused;
    }
    audit.record(tx, caller, made.id(), pairingId);
    return made;
  }

  Grant get(String id) {
    return db.read(tx -> find(tx, id));
  }

  /** What a client is in a pairing; nothing when it holds no role there. */
  public Set<Role> roles(String pairingId, String clientId) {
    return db
        .read(tx -> tx.dao(GrantDao.class).listAcrossPairings(clientId, pairingId, "", MOST_ROLES))
        .stream()
        .map(Grant::role)
        .collect(Collectors.toUnmodifiableSet());
  }

  Page<Grant> list(@Nullable String clientId, @Nullable String pairingId, PageRequest page) {
    String after = Objects.requireNonNullElse(page.after(), "");
    List<Grant> rows =
        db.read(
            tx ->
                tx.dao(GrantDao.class).listAcrossPairings(clientId, pairingId, after, page.rows()));
    return Page.of(rows, page, Grant::id);
  }

  void delete(Caller caller, String id, @Nullable String ifMatch) {
    db.inTransaction(
        tx -> {
          Grant grant = find(tx, id);
          Etags.require(ifMatch, grant.etag());
          if (tx.dao(GrantDao.class).deleteAcrossPairings(grant) == 0) {
            throw ProblemException.notFound();
          }
          audit.record(tx, caller, id, grant.pairingId());
          return grant;
        });
  }

  private static Grant find(SystemTx tx, String id) {
    Grant found = tx.dao(GrantDao.class).findAcrossPairings(id);
    if (found == null) {
      throw ProblemException.notFound();
    }
    return found;
  }

  private static void requireSide(ApiClient client, Pairing pairing, Role role) {
    Party party = role.party();
    if (party == null) {
      return;
    }
    String side =
        switch (party) {
          case PLAN -> pairing.planOrganizationId();
          case PRACTICE -> pairing.practiceOrganizationId();
        };
    if (!side.equals(client.organizationId())) {
      throw broken(
          "/role",
          "wrong_side",
          "The client's organization is not the " + party.code() + " of this pairing.");
    }
  }

  /** An observer is neutral: it holds no other role in the pairing. */
  private static void requireSeparate(SystemTx tx, String clientId, String pairingId, Role role) {
    boolean mixed =
        tx.dao(GrantDao.class).listAcrossPairings(clientId, pairingId, "", MOST_ROLES).stream()
            .anyMatch(held -> (held.role() == Role.OBSERVER) != (role == Role.OBSERVER));
    if (mixed) {
      throw broken(
          "/role", "not_neutral", "An observer can hold no other role in the same pairing.");
    }
  }

  private static ProblemException broken(String pointer, String code, String detail) {
    return ProblemException.rulesBroken(List.of(ProblemError.at(pointer, code, detail)));
  }
}
