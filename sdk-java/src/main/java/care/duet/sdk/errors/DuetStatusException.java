package care.duet.sdk.errors;

import care.duet.sdk.generated.model.Problem;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The server answered with an error. The subclass tells the status; a status that has none of its
 * own arrives as this class.
 */
public class DuetStatusException extends DuetException {

  private final transient @Nullable ErrorAnswer answer;

  /** Kept beside the answer, which does not survive serialization. */
  private final int status;

  DuetStatusException(ErrorAnswer answer) {
    super(answer.message(), null, answer.requestId());
    this.answer = answer;
    this.status = answer.status();
  }

  /**
   * The exception for an error answer.
   *
   * @param answer what the server said
   * @return the exception of its status
   */
  public static DuetStatusException of(ErrorAnswer answer) {
    return switch (answer.status()) {
      case 400 -> new BadRequestException(answer);
      case 401 -> new UnauthorizedException(answer);
      case 403 -> new ForbiddenException(answer);
      case 404 -> new NotFoundException(answer);
      case 409 -> new ConflictException(answer);
      case 412 -> new PreconditionFailedException(answer);
      case 413 -> new PayloadTooLargeException(answer);
      case 422 -> new UnprocessableException(answer);
      case 428 -> new PreconditionRequiredException(answer);
      case 429 -> new RateLimitedException(answer);
      default ->
          answer.status() >= 500 ? new ServerException(answer) : new DuetStatusException(answer);
    };
  }

  /**
   * The HTTP status.
   *
   * @return the status, 300 or more
   */
  public final int status() {
    return status;
  }

  /**
   * The server's explanation.
   *
   * @return the problem; empty when the answer did not come from Duet but from something in between
   */
  public final Optional<Problem> problem() {
    return Optional.ofNullable(answer).map(ErrorAnswer::problem);
  }

  /**
   * The kind of problem as a word for programs.
   *
   * @return the problem's code
   */
  public final Optional<String> code() {
    return problem().map(Problem::getCode);
  }

  /**
   * How long the server asks to wait before the next try.
   *
   * @return the time; empty when the server did not say
   */
  public final Optional<Duration> retryAfter() {
    return Optional.ofNullable(answer).map(ErrorAnswer::retryAfter);
  }
}
