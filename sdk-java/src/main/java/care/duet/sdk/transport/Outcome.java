package care.duet.sdk.transport;

import care.duet.sdk.errors.DuetConnectionException;
import java.net.http.HttpResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one try came to: an answer, whatever its status, or none. */
record Outcome(@Nullable HttpResponse<byte[]> answer, @Nullable DuetConnectionException failure) {

  static Outcome answered(HttpResponse<byte[]> answer) {
    return new Outcome(answer, null);
  }

  static Outcome failed(DuetConnectionException failure) {
    return new Outcome(null, failure);
  }

  HttpResponse<byte[]> answerOrThrow() {
    if (failure != null) {
      throw failure;
    }
    return Objects.requireNonNull(answer);
  }
}
