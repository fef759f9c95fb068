package care.duet.sdk.errors;

/** 409: the state does not allow it, or it exists already. */
public final class ConflictException extends DuetStatusException {

  ConflictException(ErrorAnswer answer) {
    super(answer);
  }
}
