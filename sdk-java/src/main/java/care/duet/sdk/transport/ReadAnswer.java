package care.duet.sdk.transport;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Flow;
import javax.net.ssl.SSLSession;

/** An answer whose body has been read, given on as the type that the generated code asks for. */
record ReadAnswer<T>(HttpResponse<byte[]> origin, int statusCode, T body)
    implements HttpResponse<T> {

  /**
   * Feeds the body to the handler. Unchanged (304) is shown as empty (204), because the generated
   * code takes everything outside 2xx for an error.
   */
  static <T> ReadAnswer<T> of(HttpResponse<byte[]> origin, BodyHandler<T> handler) {
    int status = origin.statusCode() == 304 ? 204 : origin.statusCode();
    BodySubscriber<T> body = handler.apply(new Info(status, origin.headers(), origin.version()));
    body.onSubscribe(new AlreadyRead());
    body.onNext(List.of(ByteBuffer.wrap(AsciiJson.of(origin.body()))));
    body.onComplete();
    return new ReadAnswer<>(origin, status, body.getBody().toCompletableFuture().join());
  }

  @Override
  public HttpRequest request() {
    return origin.request();
  }

  @Override
  public Optional<HttpResponse<T>> previousResponse() {
    return Optional.empty();
  }

  @Override
  public HttpHeaders headers() {
    return origin.headers();
  }

  @Override
  public Optional<SSLSession> sslSession() {
    return origin.sslSession();
  }

  @Override
  public URI uri() {
    return origin.uri();
  }

  @Override
  public HttpClient.Version version() {
    return origin.version();
  }

  private record Info(int statusCode, HttpHeaders headers, HttpClient.Version version)
      implements ResponseInfo {}

  private static final class AlreadyRead implements Flow.Subscription {
    @Override
    public void request(long n) {}

    @Override
    public void cancel() {}
  }
}
