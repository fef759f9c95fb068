package care.duet.server.demo;

import java.io.PrintStream;
import java.util.Locale;

/** Tells the person in front of the terminal what is going on. */
final class Progress {

  private static final int WIDTH = 20;

  private final PrintStream out;
  private final boolean terminal;
  private final long begin = System.nanoTime();

  /**
   * @param terminal whether lines can be written over: a file would keep every state of a bar
   */
  Progress(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** A step begins; said before it, because some take long. */
  void step(String what) {
    line("%6.1f s  %s ...", (System.nanoTime() - begin) / 1e9, what);
  }

  /** How far something long has come, on a line that the next one takes the place of. */
  void bar(String whose, int number, int of, String what) {
    if (!terminal) {
      return;
    }
    int filled = WIDTH * number / of;
    out.print(
        String.format(
            Locale.ROOT,
            "\r          %s  [%s%s] %s\u001b[K",
            whose,
            "#".repeat(filled),
            ".".repeat(WIDTH - filled),
            what));
    out.flush();
  }

  /** Takes the bar away. */
  void clearBar() {
    if (terminal) {
      out.print("\r\u001b[K");
    }
  }

  void line(String text) {
    out.println(text);
  }

  void line(String format, Object... arguments) {
    line(String.format(Locale.ROOT, format, arguments));
  }
}
