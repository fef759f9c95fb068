package care.duet.sdk.errors;

import org.jspecify.annotations.Nullable;

/** No answer arrived: whether the server has done the work is unknown. */
public class DuetConnectionException extends DuetException {

  /**
   * Makes an exception for a lost call.
   *
   * @param message what failed
   * @param cause the failure of the connection
   */
  public DuetConnectionException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
