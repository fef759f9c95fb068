package care.duet.server.security;

import care.duet.server.platform.db.SystemDb;
import care.duet.server.platform.db.SystemTx;
import care.duet.server.platform.http.Answer;
import care.duet.server.platform.idempotency.Idempotency;
import care.duet.server.platform.idempotency.PostKey;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers the POSTs of the platform, each once for an Idempotency-Key. */
public final class SystemPosts {

  private final SystemDb db;
  private final Idempotency idempotency;

  /** Posts that run on this database. */
  public SystemPosts(SystemDb db, Idempotency idempotency) {
    this.db = db;
    this.idempotency = idempotency;
  }

  /**
   * Answers a POST.
   *
   * @param target the ids in the path, which tell this request from others with the same body
   */
  public Response post(
      Caller caller,
      @Nullable String key,
      String target,
      @Nullable Object request,
      Function<SystemTx, Answer> effect) {
    return idempotency.<SystemTx>answer(
        new PostKey(caller.clientId(), caller.operation(), key),
        target,
        request,
        work -> db.inTransaction(work::apply),
        tx -> tx.dao(SystemAnswerDao.class),
        effect);
  }
}
