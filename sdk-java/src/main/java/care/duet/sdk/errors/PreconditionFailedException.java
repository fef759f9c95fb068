package care.duet.sdk.errors;

/** 412: the resource has changed since the ETag; read it again and decide anew. */
public final class PreconditionFailedException extends DuetStatusException {

  PreconditionFailedException(ErrorAnswer answer) {
    super(answer);
  }
}
