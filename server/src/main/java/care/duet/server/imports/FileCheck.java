package care.duet.server.imports;

import care.duet.server.platform.http.ProblemError;
import care.duet.server.platform.http.ProblemException;
import java.util.List;

/** Finds what makes a whole file unfit while it passes by. */
final class FileCheck {

  private static final int LONGEST_LINE = 1 << 20;

  private final boolean csv;
  private final Utf8Check utf8 = new Utf8Check();
  private long leftOut;
  private boolean begun;
  private boolean quoted;
  private long lineLength;

  private FileCheck(boolean csv) {
    this.csv = csv;
  }

  static FileCheck of(String format) {
    return new FileCheck(format.equals(ImportRow.CSV));
  }

  /** Says how many bytes of the file come before what is read, so that offsets are the file's. */
  void startAfter(int bytes) {
    leftOut = bytes;
  }

  void read(byte[] bytes, int length) {
    checkBeginning(bytes, length);
    long wrong = utf8.read(bytes, length);
    if (wrong >= 0) {
      throw unfit(
          "not_utf8",
          "The file is not UTF-8: the byte at offset "
              + (leftOut + wrong)
              + " cannot stand there.");
    }
    for (int i = 0; i < length; i++) {
      if (csv && bytes[i] == '"') {
        quoted = !quoted;
      }
      lineLength = bytes[i] == '\n' ? 0 : lineLength + 1;
      if (lineLength > LONGEST_LINE) {
        throw unfit("line_too_long", "A line may hold " + LONGEST_LINE + " bytes at most.");
      }
    }
  }

  void end(long bytes) {
    if (bytes == 0) {
      throw unfit("empty_file", "The file is empty.");
    }
    if (utf8.isCutShort()) {
      throw unfit("truncated", "The file ends in the middle of a character.");
    }
    if (quoted) {
      throw unfit("truncated", "The file ends inside a quoted field: a quote is missing.");
    }
  }

  /**
   * UTF-16 and UTF-32 without a mark pass for UTF-8 with zeros between the letters. A header and an
   * object both begin with characters of one byte, so a zero can be told at once.
   */
  private void checkBeginning(byte[] bytes, int length) {
    for (int i = 0; i < Math.min(length, 2) && !begun; i++) {
      if (bytes[i] == 0) {
        throw unfit(
            "not_utf8",
            "The file is not UTF-8: the byte at offset "
                + (leftOut + i)
                + " is zero, as in UTF-16 and UTF-32.");
      }
    }
    begun = true;
  }

  static ProblemException unfit(String code, String detail) {
    return ProblemException.rulesBroken(List.of(ProblemError.at("", code, detail)));
  }
}
