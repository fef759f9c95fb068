package care.duet.sdk.errors;

/**
 * The server did what was asked, but its answer is not what the specification promises. It has no
 * cause, because a parser's message quotes what it was reading.
 */
public final class UnreadableAnswerException extends DuetException {

  /**
   * Makes an exception for an answer.
   *
   * @param message where in the answer, without quoting it
   */
  public UnreadableAnswerException(String message) {
    super(message, null);
  }
}
