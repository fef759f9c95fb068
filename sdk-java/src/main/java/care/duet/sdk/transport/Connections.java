package care.duet.sdk.transport;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;

/** Opens and closes the JDK's HTTP client. */
final class Connections {

  private Connections() {}

  /** Redirects are never followed, whatever the caller sets: the key would go along. */
  static HttpClient open(TransportSettings settings) {
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .connectTimeout(settings.connectTimeout())
            .version(version(settings.baseUri().getScheme()));
    settings.http().accept(builder);
    return builder.followRedirects(Redirect.NEVER).build();
  }

  /** In clear text, asking for HTTP/2 is an upgrade that some proxies stumble over. */
  private static Version version(String scheme) {
    return scheme.equals("https") ? Version.HTTP_2 : Version.HTTP_1_1;
  }

  /** From JDK 21 on the client can be closed. */
  static void close(HttpClient http) {
    if (http instanceof AutoCloseable closeable) {
      try {
        closeable.close();
      } catch (Exception e) {
        throw new IllegalStateException("the HTTP client cannot be closed", e);
      }
    }
  }
}
