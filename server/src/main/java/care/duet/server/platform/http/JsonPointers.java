package care.duet.server.platform.http;

/** JSON Pointer (RFC 6901) steps. */
final class JsonPointers {

  private static final int LONGEST = 80;

  private JsonPointers() {}

  /** One step, cut when a caller sent an absurd name. */
  static String escape(String step) {
    String shown = step.length() > LONGEST ? step.substring(0, LONGEST) : step;
    return shown.replace("~", "~0").replace("/", "~1");
  }
}
