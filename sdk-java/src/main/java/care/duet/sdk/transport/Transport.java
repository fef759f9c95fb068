package care.duet.sdk.transport;

import care.duet.sdk.errors.DuetConnectionException;
import care.duet.sdk.errors.UnreadableAnswerException;
import care.duet.sdk.generated.client.ApiClient;
import care.duet.sdk.generated.client.ApiException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Carries the calls of one client; safe for use by many threads. */
public final class Transport {

  static final String JSON = "application/json, application/problem+json";

  /** A file takes as long as it takes; what stalls for good still has to end. */
  private static final Duration FILE_PATIENCE = Duration.ofHours(1);

  private final TransportSettings settings;
  private final Timing timing;
  private final Consumer<HttpResponse<byte[]>> observer;
  private final HttpClient http;
  private final ObjectMapper mapper;
  private final Exchange exchange;
  private final ApiClient apiClient;

  private Transport(
      TransportSettings settings,
      Timing timing,
      HttpClient http,
      ObjectMapper mapper,
      Exchange exchange,
      Consumer<HttpResponse<byte[]>> observer) {
    this.settings = settings;
    this.timing = timing;
    this.observer = observer;
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
    return new Transport(settings, timing, http, mapper, exchange, answer -> {});
  }

  /**
   * The same transport, showing each answer to an observer.
   *
   * @param observer is given every success
   * @return a view that shares the connections
   */
  public Transport observedBy(Consumer<HttpResponse<byte[]>> observer) {
    return new Transport(settings, timing, http, mapper, exchange, observer);
  }

  /**
   * The same transport, sending one more header with every request.
   *
   * @param name the header
   * @param value its value
   * @return a view that shares the connections
   */
  public Transport withHeader(String name, String value) {
    TransportSettings more = settings.withHeader(name, value);
    Exchange sending = new Exchange(more, new Wire(http), new Problems(mapper, timing), timing);
    return new Transport(more, timing, http, mapper, sending, observer);
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

  /**
   * Sends a file and reads what is answered.
   *
   * @param <T> what is answered
   * @param request the file and where it goes
   * @param type the class of the answer
   * @return the answer
   */
  public <T> T send(FileRequest request, Class<T> type) {
    Exchange patient =
        new Exchange(
            settings.withTimeouts(FILE_PATIENCE),
            new Wire(http),
            new Problems(mapper, timing),
            timing);
    HttpResponse<byte[]> answer = patient.send(request.at(settings.baseUri()));
    observer.accept(answer);
    try {
      return mapper.readValue(answer.body(), type);
    } catch (IOException unreadable) {
      throw new UnreadableAnswerException("the JSON is not what was promised");
    }
  }

  /**
   * Reads an answer that is not JSON.
   *
   * @param path where it is
   * @param accept its content type
   * @return its text
   */
  public String text(String path, String accept) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(settings.baseUri() + path))
            .header("Accept", accept + ", application/problem+json")
            .build();
    HttpResponse<byte[]> answer = exchange.send(request);
    observer.accept(answer);
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  /**
   * Waits.
   *
   * @param time how long
   */
  public void pause(Duration time) {
    try {
      timing.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DuetConnectionException("interrupted while waiting", e);
    }
  }

  /** Lets go of the connections where the JDK can; before 21 they end when unused. */
  public void close() {
    Connections.close(http);
  }
}
