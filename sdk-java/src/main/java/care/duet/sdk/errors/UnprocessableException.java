package care.duet.sdk.errors;

/** 422: a rule is broken; the problem's errors point at each place. */
public final class UnprocessableException extends DuetStatusException {

  UnprocessableException(ErrorAnswer answer) {
    super(answer);
  }
}
