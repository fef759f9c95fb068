package care.duet.sdk.errors;

/** 429: too many requests, also after the repeats that the client made by itself. */
public final class RateLimitedException extends DuetStatusException {

  RateLimitedException(ErrorAnswer answer) {
    super(answer);
  }
}
