package care.duet.sdk.errors;

/** 403: the key is good, but no role of its client allows this. */
public final class ForbiddenException extends DuetStatusException {

  ForbiddenException(ErrorAnswer answer) {
    super(answer);
  }
}
