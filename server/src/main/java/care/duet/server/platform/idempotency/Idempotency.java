package care.duet.server.platform.idempotency;

import care.duet.server.platform.db.DatabaseErrors;
import care.duet.server.platform.http.Answer;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs a POST once for a key. The key is claimed first and the answer stored last, in the
 * transaction of the effect, so that there is never one without the other. A twin that arrives
 * meanwhile waits for the claim and then gets the same answer.
 */
public final class Idempotency {

  /** How long a key is kept, as the API promises. */
  public static final Duration KEPT = Duration.ofHours(24);

  private static final int MOST_ROUNDS = 3;

  private final ObjectMapper json;
  private final Clock clock;

  /** Keeps answers as the JSON this mapper writes. */
  public Idempotency(ObjectMapper json, Clock clock) {
    this.json = json;
    this.clock = clock;
  }

  /**
   * Answers a POST.
   *
   * @param target what distinguishes this request besides its body: the ids in its path
   * @param transactions opens a transaction around a function of its store
   * @param effect what the request does, run in that transaction
   */
  public <T> Response answer(
      PostKey post,
      String target,
      @Nullable Object request,
      Function<Function<T, @Nullable Response>, @Nullable Response> transactions,
      Function<T, AnswerStore> store,
      Function<T, Answer> effect) {
    String key = post.key();
    if (key == null) {
      return transactions.apply(tx -> effect.apply(tx).toResponse());
    }
    byte[] fingerprint = fingerprint(target, request);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      try {
        return transactions.apply(
            tx -> first(post, key, fingerprint, store.apply(tx), () -> effect.apply(tx)));
      } catch (KeySeen seen) {
        Response replay = transactions.apply(tx -> replay(post, key, fingerprint, store.apply(tx)));
        if (replay != null) {
          return replay;
        }
      }
    }
    throw inProgress();
  }

  private Response first(
      PostKey post, String key, byte[] fingerprint, AnswerStore store, Supplier<Answer> effect) {
    claim(post, key, fingerprint, store);
    Answer answer = effect.get();
    store.complete(
        post.clientId(),
        post.operation(),
        key,
        answer.status(),
        write(answer.headers()),
        bytes(answer.stored()));
    return answer.toResponse();
  }

  private void claim(PostKey post, String key, byte[] fingerprint, AnswerStore store) {
    try {
      store.claim(post.clientId(), post.operation(), key, fingerprint, clock.instant());
    } catch (RuntimeException refused) {
      if (DatabaseErrors.is(refused, DatabaseErrors.DUPLICATE_KEY)) {
        throw new KeySeen();
      }
      throw DatabaseErrors.is(refused, DatabaseErrors.LOCK_WAIT_TIMEOUT) ? inProgress() : refused;
    }
  }

  /** Null when the answer is gone meanwhile and the request may be tried again. */
  private @Nullable Response replay(
      PostKey post, String key, byte[] fingerprint, AnswerStore store) {
    Instant oldest = clock.instant().minus(KEPT);
    StoredAnswer stored = store.find(post.clientId(), post.operation(), key);
    if (stored == null || stored.createdAt().isBefore(oldest)) {
      store.forget(post.clientId(), post.operation(), key, oldest);
      return null;
    }
    if (!MessageDigest.isEqual(stored.fingerprint(), fingerprint)) {
      throw ProblemException.of(
          ProblemType.IDEMPOTENCY_KEY_REUSED,
          "This Idempotency-Key was sent with another request. Use a new one.");
    }
    Response.ResponseBuilder response = Response.status(stored.status()).entity(stored.body());
    headers(stored.headers()).forEach(response::header);
    return response.type("application/json").header("Idempotency-Replayed", "true").build();
  }

  private byte[] fingerprint(String target, @Nullable Object request) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes(target));
      return digest.digest(request == null ? new byte[0] : bytes(request));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private byte[] bytes(Object value) {
    try {
      return json.writeValueAsBytes(value);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private String write(Map<String, String> headers) {
    try {
      return json.writeValueAsString(headers);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private Map<String, String> headers(String stored) {
    try {
      return json.readValue(stored, new TypeReference<Map<String, String>>() {});
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static ProblemException inProgress() {
    return ProblemException.of(
        ProblemType.REQUEST_IN_PROGRESS,
        "A request with this Idempotency-Key is still running. Try again shortly.");
  }

  /** Rolls the transaction back: another request has used the key. */
  private static final class KeySeen extends RuntimeException {
    private static final long serialVersionUID = 1;

    private KeySeen() {
      super("seen", null, false, false);
    }
  }
}
