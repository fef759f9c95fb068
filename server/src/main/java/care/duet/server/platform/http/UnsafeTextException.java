package care.duet.server.platform.http;

import java.io.IOException;

/** Text that no database or partner could keep as it was sent. */
final class UnsafeTextException extends IOException {

  private static final long serialVersionUID = 1;

  private final String words;

  UnsafeTextException(String words) {
    super(words);
    this.words = words;
  }

  String words() {
    return words;
  }
}
