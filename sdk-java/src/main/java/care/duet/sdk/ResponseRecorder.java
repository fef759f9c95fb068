package care.duet.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;

import care.duet.sdk.transport.Transport;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Keeps the last answer of the calls made through a view of a transport. */
final class ResponseRecorder {

  private final AtomicReference<HttpResponse<byte[]>> last = new AtomicReference<>();

  private ResponseRecorder() {}

  static <T> DuetResponse<T> record(Transport transport, Function<Transport, T> calls) {
    ResponseRecorder recorder = new ResponseRecorder();
    T value = calls.apply(transport.observedBy(recorder.last::set));
    HttpResponse<byte[]> answer = recorder.last.get();
    if (answer == null) {
      throw new IllegalStateException("no call was made with the client that was given");
    }
    String body = new String(answer.body(), UTF_8);
    return new DuetResponse<>(value, answer.statusCode(), answer.headers(), body);
  }
}
