package care.duet.sdk.errors;

/** 413: the request is larger than the server takes. */
public final class PayloadTooLargeException extends DuetStatusException {

  PayloadTooLargeException(ErrorAnswer answer) {
    super(answer);
  }
}
