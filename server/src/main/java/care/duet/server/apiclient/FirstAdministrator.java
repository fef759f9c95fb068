package care.duet.server.apiclient;

import care.duet.server.platform.db.SystemDb;
import care.duet.server.platform.db.SystemTx;
import care.duet.server.platform.id.TypeId;
import care.duet.server.security.ApiKey;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the first administrator, so that a new installation can be provisioned. */
public final class FirstAdministrator {

  private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

  private final SystemDb db;
  private final Clock clock;

  /** Works on this database. */
  public FirstAdministrator(SystemDb db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /**
   * Makes an administrator when there is none, with the configured key or with one that is shown
   * once in the log.
   */
  public void run(@Nullable String configuredKey) {
    if (configuredKey != null && !ApiKey.isWellFormed(configuredKey)) {
      throw new IllegalArgumentException(
          "The bootstrap administrator key is not a well-formed Duet key.");
    }
    ApiKey key = configuredKey == null ? ApiKey.random() : new ApiKey(configuredKey);
    boolean made = db.inTransaction(tx -> makeFirst(tx, key));
    if (made && configuredKey == null) {
      LOG.warn("First administrator key, shown this once: {}", key.secret());
    }
  }

  private boolean makeFirst(SystemTx tx, ApiKey secret) {
    ApiClientDao dao = tx.dao(ApiClientDao.class);
    if (dao.administrators() > 0) {
      return false;
    }
    Instant now = clock.instant();
    String clientId = TypeId.next("cli");
    dao.insert(new ApiClient(clientId, null, true, "Bootstrap administrator", now, now, 1));
    dao.insertKey(
        new IssuedKey(
            TypeId.next("key"), clientId, "Bootstrap", secret.lastFour(), now, null, null, null, 1),
        secret.hash());
    return true;
  }
}
