package care.duet.sdk;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;

/** What a builder refuses, before a call fails in a way that is harder to understand. */
final class Checks {

  private Checks() {}

  /** Without the slash at the end, because every path begins with one. */
  static URI server(URI uri) {
    boolean web =
        "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
    if (!web || uri.getHost() == null || uri.getQuery() != null || uri.getUserInfo() != null) {
      throw new IllegalArgumentException("the server's address is http(s)://host[:port][/path]");
    }
    return URI.create(uri.toString().replaceAll("/+$", ""));
  }

  /** The key itself stays out of the message. */
  static String credential(String key) {
    if (!key.matches("[\\x21-\\x7e]+")) {
      throw new IllegalArgumentException("an API key is visible ASCII characters without a space");
    }
    return key;
  }

  /** The JDK knows best what may stand in a header and which ones it keeps for itself. */
  static String header(String name, String value) {
    HttpRequest.newBuilder().header(name, value);
    return value;
  }

  static Duration positive(Duration time) {
    if (time.isZero() || time.isNegative()) {
      throw new IllegalArgumentException("a time limit is more than nothing");
    }
    return time;
  }

  static int notNegative(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("a number of retries is 0 or more");
    }
    return number;
  }
}
