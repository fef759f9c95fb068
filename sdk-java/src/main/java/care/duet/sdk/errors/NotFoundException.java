package care.duet.sdk.errors;

/** 404: there is no such thing for this caller; another pairing's answers the same. */
public final class NotFoundException extends DuetStatusException {

  NotFoundException(ErrorAnswer answer) {
    super(answer);
  }
}
