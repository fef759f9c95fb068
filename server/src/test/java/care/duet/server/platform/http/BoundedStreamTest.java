package care.duet.server.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class BoundedStreamTest {

  private static final int MOST = 10_000;

  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1);

  @Test
  void givesExactlyTheLimitAndNoByteMore() throws IOException {
    assertThat(stream(MOST).readAllBytes()).hasSize(MOST);
    assertThatThrownBy(() -> stream(MOST + 1).readAllBytes())
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> assertThat(refused.type()).isEqualTo(ProblemType.PAYLOAD_TOO_LARGE));
  }

  @Test
  void asksForNoRateInTheFirstTenSeconds() throws IOException {
    InputStream body = stream(3);
    pass(Duration.ofSeconds(10));

    assertThat(body.readAllBytes()).hasSize(3);
  }

  @Test
  void endsWhatTricklesIn() throws IOException {
    InputStream body = stream(MOST);
    pass(Duration.ofSeconds(13));
    assertThat(body.readNBytes(768)).hasSize(768);
    pass(Duration.ofSeconds(1));

    assertThatThrownBy(body::read)
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> assertThat(refused.type()).isEqualTo(ProblemType.REQUEST_TIMEOUT));
  }

  @Test
  void tellsSilenceFromABrokenConnection() {
    assertThat(failure(new IOException(new TimeoutException())))
        .isEqualTo(ProblemType.REQUEST_TIMEOUT);
    assertThat(failure(new IOException("reset"))).isEqualTo(ProblemType.MALFORMED_REQUEST);
  }

  private ProblemType failure(IOException thrown) {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw thrown;
          }

          @Override
          public int read(byte[] buffer, int offset, int length) throws IOException {
            throw thrown;
          }
        };
    ProblemException refused =
        catchThrowableOfType(
            ProblemException.class, () -> new BoundedStream(broken, MOST, now::get).read());
    return refused.type();
  }

  private InputStream stream(int size) {
    return new BoundedStream(new ByteArrayInputStream(new byte[size]), MOST, now::get);
  }

  private void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }
}
