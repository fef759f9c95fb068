package care.duet.sdk.errors;

/** 401: the key is missing, unknown, expired or revoked. */
public final class UnauthorizedException extends DuetStatusException {

  UnauthorizedException(ErrorAnswer answer) {
    super(answer);
  }
}
