package care.duet.sdk.transport;

import care.duet.sdk.errors.UnreadableAnswerException;
import care.duet.sdk.generated.client.ApiClient;
import care.duet.sdk.generated.client.ApiException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Carries the calls of one client; safe for use by many threads. */
public final class Transport {

  private final TransportSettings settings;
  private final HttpClient http;
  private final ObjectMapper mapper;
  private final Exchange exchange;
  private final ApiClient apiClient;

  private Transport(
      TransportSettings settings,
      HttpClient http,
      ObjectMapper mapper,
      Exchange exchange,
      Consumer<HttpResponse<byte[]>> observer) {
    this.settings = settings;
    this.http = http;
    this.mapper = mapper;
    this.exchange = exchange;
    HttpClient observed = new ExchangeHttpClient(http, exchange, observer);
    this.apiClient = new TransportApiClient(settings.baseUri(), observed, mapper);
  }

  /**
   * Makes a transport with connections of its own.
   *
   * @param settings what the client was built with
   * @return the transport
   */
  public static Transport open(TransportSettings settings) {
    return open(settings, Timing.SYSTEM);
  }

  static Transport open(TransportSettings settings, Timing timing) {
    ObjectMapper mapper = ApiClient.createDefaultObjectMapper();
    HttpClient http = Connections.open(settings);
    Exchange exchange =
        new Exchange(settings, new Wire(http), new Problems(mapper, timing), timing);
    return new Transport(settings, http, mapper, exchange, answer -> {});
  }

  /**
   * The same transport, showing each answer to an observer.
   *
   * @param observer is given every success
   * @return a view that shares the connections
   */
  public Transport observedBy(Consumer<HttpResponse<byte[]>> observer) {
    return new Transport(settings, http, mapper, exchange, observer);
  }

  /**
   * What the generated code is built on.
   *
   * @return the client that sends by this transport
   */
  public ApiClient apiClient() {
    return apiClient;
  }

  /**
   * Calls an operation that always answers something.
   *
   * @param <T> what it answers
   * @param operation a method of the generated code
   * @return the answer
   */
  public <T> T call(Supplier<T> operation) {
    return callIfChanged(operation)
        .orElseThrow(() -> new UnreadableAnswerException("the answer is empty"));
  }

  /**
   * Calls an operation whose answer can be that nothing has changed.
   *
   * @param <T> what it answers
   * @param operation a method of the generated code
   * @return the answer; empty when there was none
   */
  public <T> Optional<T> callIfChanged(Supplier<@Nullable T> operation) {
    try {
      return Optional.ofNullable(operation.get());
    } catch (ApiException e) {
      throw ApiExceptions.translate(e);
    }
  }

  /**
   * Calls an operation without an answer.
   *
   * @param operation a method of the generated code
   */
  public void run(Runnable operation) {
    try {
      operation.run();
    } catch (ApiException e) {
      throw ApiExceptions.translate(e);
    }
  }

  /** Lets go of the connections where the JDK can; before 21 they end when unused. */
  public void close() {
    Connections.close(http);
  }
}
