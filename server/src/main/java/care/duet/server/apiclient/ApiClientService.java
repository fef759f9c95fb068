package care.duet.server.apiclient;

import care.duet.server.audit.AuditTrail;
import care.duet.server.organization.OrganizationService;
import care.duet.server.platform.db.SystemDb;
import care.duet.server.platform.db.SystemTx;
import care.duet.server.platform.http.Page;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.platform.http.ProblemError;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.id.TypeId;
import care.duet.server.security.ApiKey;
import care.duet.server.security.Caller;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Registers clients, and issues and revokes their keys. */
public final class ApiClientService {

  private final SystemDb db;
  private final OrganizationService organizations;
  private final AuditTrail audit;
  private final Clock clock;

  ApiClientService(SystemDb db, OrganizationService organizations, AuditTrail audit, Clock clock) {
    this.db = db;
    this.organizations = organizations;
    this.audit = audit;
    this.clock = clock;
  }

  ApiClient createPartner(
      SystemTx tx, Caller caller, @Nullable String organizationId, String name) {
    if (organizationId == null) {
      throw broken("required", "A partner works for an organization.");
    }
    if (organizations.lookup(tx, organizationId) == null) {
      throw broken("unknown", "There is no such organization.");
    }
    return insert(tx, caller, organizationId, name);
  }

  ApiClient createAdministrator(
      SystemTx tx, Caller caller, @Nullable String organizationId, String name) {
    if (organizationId != null) {
      throw broken("not_allowed", "An administrator works for no organization.");
    }
    return insert(tx, caller, null, name);
  }

  ApiClient get(String id) {
    return db.read(tx -> find(tx, id));
  }

  /** The client with this id, read in an open transaction; null when there is none. */
  public @Nullable ApiClient lookup(SystemTx tx, String id) {
    return tx.dao(ApiClientDao.class).find(id);
  }

  Page<ApiClient> list(@Nullable String organizationId, PageRequest page) {
    String after = Objects.requireNonNullElse(page.after(), "");
    List<ApiClient> rows =
        db.read(tx -> tx.dao(ApiClientDao.class).list(organizationId, after, page.rows()));
    return Page.of(rows, page, ApiClient::id);
  }

  IssuedKey issue(
      SystemTx tx,
      Caller caller,
      String clientId,
      ApiKey secret,
      String name,
      @Nullable Instant expiresAt) {
    find(tx, clientId);
    Instant now = clock.instant();
    if (expiresAt != null && !expiresAt.isAfter(now)) {
      throw ProblemException.rulesBroken(
          List.of(
              ProblemError.at(
                  "/expires_at", "not_in_future", "A key can only expire in the future.")));
    }
    IssuedKey key =
        new IssuedKey(
            TypeId.next("key"), clientId, name, secret.lastFour(), now, expiresAt, null, null, 1);
    tx.dao(ApiClientDao.class).insertKey(key, secret.hash());
    audit.record(tx, caller, key.id(), null);
    return key;
  }

  Page<IssuedKey> listKeys(String clientId, PageRequest page) {
    String after = Objects.requireNonNullElse(page.after(), "");
    List<IssuedKey> rows =
        db.read(
            tx -> {
              find(tx, clientId);
              return tx.dao(ApiClientDao.class).listKeys(clientId, after, page.rows());
            });
    return Page.of(rows, page, IssuedKey::id);
  }

  IssuedKey revoke(SystemTx tx, Caller caller, String clientId, String keyId) {
    ApiClientDao dao = tx.dao(ApiClientDao.class);
    IssuedKey before = dao.findKey(clientId, keyId);
    if (before == null) {
      throw ProblemException.notFound();
    }
    Instant now = clock.instant();
    if (dao.revoke(clientId, keyId, now) == 0) {
      return before;
    }
    audit.record(tx, caller, keyId, null);
    return before.revoked(now);
  }

  private ApiClient find(SystemTx tx, String id) {
    ApiClient found = lookup(tx, id);
    if (found == null) {
      throw ProblemException.notFound();
    }
    return found;
  }

  private ApiClient insert(
      SystemTx tx, Caller caller, @Nullable String organizationId, String name) {
    Instant now = clock.instant();
    ApiClient made =
        new ApiClient(
            TypeId.next("cli"), organizationId, organizationId == null, name, now, now, 1);
    tx.dao(ApiClientDao.class).insert(made);
    audit.record(tx, caller, made.id(), null);
    return made;
  }

  private static ProblemException broken(String code, String detail) {
    return ProblemException.rulesBroken(List.of(ProblemError.at("/organization_id", code, detail)));
  }
}
