package care.duet.sdk.errors;

/** 400: the request is malformed or has a parameter nobody knows. */
public final class BadRequestException extends DuetStatusException {

  BadRequestException(ErrorAnswer answer) {
    super(answer);
  }
}
