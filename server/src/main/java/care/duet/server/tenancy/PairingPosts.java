package care.duet.server.tenancy;

import care.duet.server.platform.http.Answer;
import care.duet.server.platform.idempotency.Idempotency;
import care.duet.server.platform.idempotency.PostKey;
import care.duet.server.security.Caller;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers the POSTs of a pairing, each once for an Idempotency-Key, in one transaction. */
public final class PairingPosts {

  private final PairingDb db;
  private final Idempotency idempotency;

  /** Posts that run on this database. */
  public PairingPosts(PairingDb db, Idempotency idempotency) {
    this.db = db;
    this.idempotency = idempotency;
  }

  /**
   * Answers a POST.
   *
   * <p>Whom the client acts for is part of the request: the same from another person is not a
   * repeat.
   *
   * @param target the ids in the path, which tell this request from others with the same body
   */
  public Response post(
      PairingScope scope,
      @Nullable String key,
      String target,
      @Nullable Object request,
      Function<PairingTx, Answer> effect) {
    Caller caller = scope.caller();
    return idempotency.<PairingTx>answer(
        new PostKey(caller.clientId(), caller.operation(), key),
        caller.onBehalfOf() == null ? target : target + "|" + caller.onBehalfOf(),
        request,
        work -> db.inTransaction(scope, work::apply),
        tx -> tx.dao(PairingAnswerDao.class),
        effect);
  }
}
