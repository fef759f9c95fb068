package care.duet.sdk;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a caller can say about one POST.
 *
 * @param idempotencyKey makes a repeat of the call safe for 24 hours, also from another process;
 *     when null the client makes one up, which covers its own repeats alone
 * @param requestId the id of the request in the server's log; the server's choice when null
 */
public record RequestOptions(@Nullable String idempotencyKey, @Nullable String requestId) {

  private static final RequestOptions NONE = new RequestOptions(null, null);
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");
  private static final Pattern REQUEST_ID = Pattern.compile("[\\x21-\\x7e]{1,64}");

  /**
   * Refuses what cannot stand in a header.
   *
   * @param idempotencyKey 1 to 255 visible ASCII characters, or null
   * @param requestId 1 to 64 visible ASCII characters, or null
   */
  public RequestOptions {
    check(KEY, idempotencyKey, "an idempotency key is 1 to 255 visible ASCII characters");
    check(REQUEST_ID, requestId, "a request id is 1 to 64 visible ASCII characters");
  }

  /**
   * Nothing special.
   *
   * @return options that leave everything to client and server
   */
  public static RequestOptions none() {
    return NONE;
  }

  /**
   * A call that is made once, however often it is tried.
   *
   * @param key unique to what is to be done, and the same whenever it is tried again
   * @return options with the key
   */
  public static RequestOptions ofIdempotencyKey(String key) {
    return NONE.withIdempotencyKey(key);
  }

  /**
   * The same with an idempotency key.
   *
   * @param key 1 to 255 visible ASCII characters
   * @return options with the key
   */
  public RequestOptions withIdempotencyKey(String key) {
    return new RequestOptions(key, requestId);
  }

  /**
   * The same with a request id.
   *
   * @param id 1 to 64 visible ASCII characters
   * @return options with the id
   */
  public RequestOptions withRequestId(String id) {
    return new RequestOptions(idempotencyKey, id);
  }

  Map<String, String> headers() {
    return requestId == null ? Map.of() : Map.of("X-Request-Id", requestId);
  }

  private static void check(Pattern pattern, @Nullable String value, String rule) {
    if (value != null && !pattern.matcher(value).matches()) {
      throw new IllegalArgumentException(rule);
    }
  }
}
