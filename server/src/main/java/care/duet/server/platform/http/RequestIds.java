package care.duet.server.platform.http;

import care.duet.server.platform.id.TypeId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ids of requests: taken from the caller when they are safe to log, else made here. */
public final class RequestIds {

  /** The header that carries a request's id, both ways. */
  public static final String HEADER = "X-Request-Id";

  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

  private RequestIds() {}

  static String accept(@Nullable String offered) {
    return offered != null && SAFE.matcher(offered).matches() ? offered : TypeId.next("req");
  }
}
