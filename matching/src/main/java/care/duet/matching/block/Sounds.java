package care.duet.matching.block;

import org.apache.commons.codec.language.DoubleMetaphone;

/** How the beginning of a name sounds, which outlives most misspellings. */
final class Sounds {

  private static final int LENGTH = 3;
  private static final DoubleMetaphone METAPHONE = new DoubleMetaphone();

  private Sounds() {}

  /** The first sounds; the first letters of names that have none. */
  static String start(String name) {
    String sounds = METAPHONE.doubleMetaphone(name);
    String text = sounds == null || sounds.isEmpty() ? name : sounds;
    return text.substring(0, Math.min(LENGTH, text.length()));
  }
}
