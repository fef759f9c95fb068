package care.duet.matching.block;

import care.duet.matching.prepare.PreparedRecord;

/** An identifier of one side that the other side's record carries. */
public final class SharedIdentifier {

  private SharedIdentifier() {}

  /** Whether one record carries the other's id, or both carry the same. */
  public static boolean joins(PreparedRecord one, PreparedRecord other) {
    String a = one.sharedIdentifier();
    String b = other.sharedIdentifier();
    return (!a.isEmpty() && (a.equals(b) || a.equals(plain(other.id()))))
        || (!b.isEmpty() && b.equals(plain(one.id())));
  }

  /** An id as shared identifiers are written: capitals and digits alone. */
  static String plain(String id) {
    StringBuilder plain = new StringBuilder(id.length());
    for (int i = 0; i < id.length(); i++) {
      if (Character.isLetterOrDigit(id.charAt(i))) {
        plain.append(Character.toUpperCase(id.charAt(i)));
      }
    }
    return plain.toString();
  }
}
