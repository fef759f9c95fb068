package care.duet.server.demo;

import java.io.PrintStream;
import java.util.Locale;

/** Tells the person in front of the terminal what is going on. */
final class Progress {

  private final PrintStream out;
  private final long begin = System.nanoTime();

  Progress(PrintStream out) {
    this.out = out;
  }

  /** A step begins; said before it, because some take long. */
  void step(String what) {
    line("%6.1f s  %s ...", (System.nanoTime() - begin) / 1e9, what);
  }

  void line(String text) {
    out.println(text);
  }

  void line(String format, Object... arguments) {
    line(String.format(Locale.ROOT, format, arguments));
  }
}
