package care.duet.sdk.errors;

import org.jspecify.annotations.Nullable;

/** No complete answer arrived in time. */
public final class DuetTimeoutException extends DuetConnectionException {

  /**
   * Makes an exception for a call that took too long.
   *
   * @param message which limit was reached
   * @param cause what noticed it
   */
  public DuetTimeoutException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
