package care.duet.server.platform.http;

/** A stack trace without messages, because messages can hold patients' data. */
final class Stack {

  private static final int MOST_FRAMES = 30;

  private Stack() {}

  static String of(Throwable failure) {
    StringBuilder text = new StringBuilder();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      text.append(text.isEmpty() ? "" : "\nCaused by ").append(cause.getClass().getName());
      StackTraceElement[] frames = cause.getStackTrace();
      for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
        text.append("\n  at ").append(frames[i]);
      }
    }
    return text.toString();
  }
}
