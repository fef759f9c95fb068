package care.duet.matching.prepare;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which of several bearers of one name in a family is meant. */
public enum Generation {
  SENIOR,
  JUNIOR,
  THIRD,
  FOURTH,
  FIFTH;

  private static final Map<String, Generation> WRITTEN =
      Map.ofEntries(
          Map.entry("SR", SENIOR),
          Map.entry("SENIOR", SENIOR),
          Map.entry("I", SENIOR),
          Map.entry("1ST", SENIOR),
          Map.entry("JR", JUNIOR),
          Map.entry("JUNIOR", JUNIOR),
          // II names a nephew or grandson where Jr. names a son; both are the second of the name
          Map.entry("II", JUNIOR),
          Map.entry("2ND", JUNIOR),
          Map.entry("III", THIRD),
          Map.entry("3RD", THIRD),
          Map.entry("IV", FOURTH),
          Map.entry("4TH", FOURTH),
          Map.entry("V", FIFTH),
          Map.entry("5TH", FIFTH));

  /** What a word at the end of a name says; null when it is no generation. */
  static @Nullable Generation of(String word) {
    return WRITTEN.get(word);
  }
}
