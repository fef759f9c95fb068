package care.duet.sdk.errors;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A call to Duet failed. Its message holds no personal data and may be logged. */
public class DuetException extends RuntimeException {

  /** Null when no answer arrived. */
  private final @Nullable String requestId;

  /**
   * Makes an exception for a call that has no request id.
   *
   * @param message what failed, without personal data
   * @param cause what made it fail, if it is safe to log
   */
  public DuetException(String message, @Nullable Throwable cause) {
    this(message, cause, null);
  }

  DuetException(String message, @Nullable Throwable cause, @Nullable String requestId) {
    super(message, cause);
    this.requestId = requestId;
  }

  /**
   * The id under which the server's log knows the request.
   *
   * @return the id; empty when no answer arrived
   */
  public final Optional<String> requestId() {
    return Optional.ofNullable(requestId);
  }
}
