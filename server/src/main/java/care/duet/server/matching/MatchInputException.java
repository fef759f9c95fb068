package care.duet.server.matching;

/** Something about the files or the arguments that the person at the terminal can mend. */
final class MatchInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MatchInputException(String message) {
    super(message);
  }
}
