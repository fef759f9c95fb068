package care.duet.sdk.errors;

/** 428: the change names no ETag it is based on. */
public final class PreconditionRequiredException extends DuetStatusException {

  PreconditionRequiredException(ErrorAnswer answer) {
    super(answer);
  }
}
