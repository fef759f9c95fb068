package care.duet.sdk;

/** Ids that become part of a path. */
final class Ids {

  private Ids() {}

  /** An empty id or a dot would name another path, and so ask another question. */
  static String inPath(String id) {
    if (id.isBlank() || id.equals(".") || id.equals("..")) {
      throw new IllegalArgumentException("an id is missing");
    }
    return id;
  }
}
