package care.duet.sdk;

import care.duet.sdk.transport.Transport;
import care.duet.sdk.transport.TransportSettings;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects what a {@link DuetClient} needs. Not safe for many threads. */
public final class DuetClientBuilder {

  private @Nullable URI baseUri;
  private @Nullable String apiKey;
  private Duration connectTimeout = Duration.ofSeconds(10);
  private Duration requestTimeout = Duration.ofSeconds(30);
  private Duration callTimeout = Duration.ofMinutes(2);
  private int maxRetries = 2;
  private String userAgentSuffix = "";
  private final Map<String, String> headers = new LinkedHashMap<>();
  private Consumer<HttpClient.Builder> http = builder -> {};

  DuetClientBuilder() {}

  static DuetClientBuilder from(Map<String, String> environment) {
    return new DuetClientBuilder()
        .baseUri(URI.create(variable(environment, "DUET_URL")))
        .apiKey(variable(environment, "DUET_API_KEY"));
  }

  /**
   * Where the server is, without {@code /v1}.
   *
   * @param uri an absolute http or https address
   * @return this builder
   */
  public DuetClientBuilder baseUri(URI uri) {
    this.baseUri = Checks.server(uri);
    return this;
  }

  /**
   * The key that every call carries.
   *
   * @param key a key of an API client
   * @return this builder
   */
  public DuetClientBuilder apiKey(String key) {
    this.apiKey = Checks.credential(key);
    return this;
  }

  /**
   * How long to wait for a connection; 10 seconds unless set.
   *
   * @param time more than nothing
   * @return this builder
   */
  public DuetClientBuilder connectTimeout(Duration time) {
    this.connectTimeout = Checks.positive(time);
    return this;
  }

  /**
   * How long one try may take from sending to the last byte of the answer; 30 seconds unless set.
   *
   * @param time more than nothing
   * @return this builder
   */
  public DuetClientBuilder requestTimeout(Duration time) {
    this.requestTimeout = Checks.positive(time);
    return this;
  }

  /**
   * How long a call may take with all its tries and the waits between them; 2 minutes unless set.
   *
   * @param time more than nothing
   * @return this builder
   */
  public DuetClientBuilder callTimeout(Duration time) {
    this.callTimeout = Checks.positive(time);
    return this;
  }

  /**
   * How many tries may follow the first when the connection fails or the server answers 408, 429,
   * 502, 503 or 504, or 409 because the same request is still running; 2 unless set.
   *
   * @param retries 0 or more
   * @return this builder
   */
  public DuetClientBuilder maxRetries(int retries) {
    this.maxRetries = Checks.notNegative(retries);
    return this;
  }

  /**
   * What the server's log shows after the SDK's own name.
   *
   * @param product the calling program, such as {@code care-manager/4.2}
   * @return this builder
   */
  public DuetClientBuilder userAgentSuffix(String product) {
    this.userAgentSuffix = " " + Checks.header("User-Agent", product);
    return this;
  }

  /**
   * Sends a header with every request. The client's own headers cannot be replaced.
   *
   * @param name the header
   * @param value its value
   * @return this builder
   */
  public DuetClientBuilder header(String name, String value) {
    this.headers.put(name, Checks.header(name, value));
    return this;
  }

  /**
   * Changes the HTTP client before it is built, for a proxy, a client certificate or an executor.
   *
   * @param change is given the JDK's builder
   * @return this builder
   */
  public DuetClientBuilder http(Consumer<HttpClient.Builder> change) {
    this.http = change;
    return this;
  }

  /**
   * Makes the client. No call is made.
   *
   * @return the client
   * @throws IllegalStateException if address or key are missing
   */
  public DuetClient build() {
    if (baseUri == null || apiKey == null) {
      throw new IllegalStateException("a client needs baseUri and apiKey");
    }
    return new DuetClient(
        Transport.open(
            new TransportSettings(
                baseUri,
                apiKey,
                connectTimeout,
                requestTimeout,
                callTimeout,
                maxRetries,
                UserAgent.NAME + userAgentSuffix,
                headers,
                http)));
  }

  private static String variable(Map<String, String> environment, String name) {
    String value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException("environment variable " + name + " is not set");
    }
    return value.strip();
  }
}
