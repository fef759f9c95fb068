package care.duet.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on loopback that gives scripted answers and remembers what it was asked. */
public final class StubServer implements AutoCloseable {

  private final Deque<Answer> answers = new ConcurrentLinkedDeque<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  public StubServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  public URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  public DuetClientBuilder client() {
    return DuetClient.builder().baseUri(uri()).apiKey("key-of-the-test").maxRetries(0);
  }

  public StubServer json(int status, String body) {
    return answer(Answer.json(status, body));
  }

  public StubServer answer(Answer answer) {
    answers.add(answer);
    return this;
  }

  public List<Request> requests() {
    return requests;
  }

  public Request onlyRequest() {
    if (requests.size() != 1) {
      throw new AssertionError("expected one request, got " + requests.size());
    }
    return requests.get(0);
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    String method = exchange.getRequestMethod();
    requests.add(
        new Request(
            method, exchange.getRequestURI(), Map.copyOf(exchange.getRequestHeaders()), body));
    answers.remove().give(exchange, closed);
  }

  /** What the server was asked. */
  public record Request(String method, URI uri, Map<String, List<String>> headers, String body) {

    /** All values of the header, so that a doubled one is seen. */
    public List<String> header(String name) {
      return headers.entrySet().stream()
          .filter(header -> header.getKey().equalsIgnoreCase(name))
          .flatMap(header -> header.getValue().stream())
          .toList();
    }
  }

  /** What the server says. */
  public record Answer(int status, Map<String, String> headers, String body, Stall stall) {

    public static Answer json(int status, String body) {
      String type = status < 400 ? "application/json" : "application/problem+json";
      return new Answer(status, Map.of("Content-Type", type), body, Stall.NEVER);
    }

    public static Answer problem(int status, String code) {
      return json(
          status,
          """
          {"type":"/problems/%s","title":"A title","status":%d,"code":"%s","request_id":"req-1"}"""
              .formatted(code, status, code));
    }

    public Answer with(String name, String value) {
      Map<String, String> more = new HashMap<>(headers);
      more.put(name, value);
      return new Answer(status, more, body, stall);
    }

    public Answer stalling(Stall when) {
      return new Answer(status, headers, body, when);
    }

    private void give(HttpExchange exchange, CountDownLatch closed) throws IOException {
      byte[] bytes = body.getBytes(UTF_8);
      headers.forEach(exchange.getResponseHeaders()::set);
      stallIf(stall == Stall.BEFORE_HEADERS, closed);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      if (bytes.length > 0) {
        exchange.getResponseBody().write(bytes, 0, 1);
        exchange.getResponseBody().flush();
        stallIf(stall == Stall.IN_BODY, closed);
        exchange.getResponseBody().write(bytes, 1, bytes.length - 1);
      }
      exchange.close();
    }

    private static void stallIf(boolean now, CountDownLatch closed) throws IOException {
      if (now) {
        try {
          closed.await();
        } catch (InterruptedException e) {
          throw new IOException(e);
        }
      }
    }
  }

  /** Where an answer stops until the server is closed. */
  public enum Stall {
    NEVER,
    BEFORE_HEADERS,
    IN_BODY
  }
}
