package care.duet.sdk.errors;

/** 5xx: the server failed, also after the repeats that the client made by itself. */
public final class ServerException extends DuetStatusException {

  ServerException(ErrorAnswer answer) {
    super(answer);
  }
}
