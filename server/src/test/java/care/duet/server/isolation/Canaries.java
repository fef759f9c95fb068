package care.duet.server.isolation;

import care.duet.server.testing.Answer;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Random words that stand in one pairing only, so that one seen elsewhere is a leak. */
final class Canaries {

  /** 26^28 is a little more than 2^131. */
  private static final int LETTERS = 28;

  private static final SecureRandom RANDOM = new SecureRandom();

  /** What the shortest field holds; a longer canary is looked up by its last letters. */
  private static final int SHORTEST = 12;

  private final Map<String, Set<String>> words = new HashMap<>();

  /** A new word of 128 bits and more, or as much as a shorter field holds. */
  String next(int longest) {
    int length = Math.min(longest, LETTERS);
    StringBuilder word = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + RANDOM.nextInt(26)));
    }
    add(word.toString());
    return word.toString();
  }

  /** Ids are as good as random words. */
  void addAll(Collection<String> ids) {
    ids.forEach(this::add);
  }

  Set<String> all() {
    Set<String> all = new LinkedHashSet<>();
    words.values().forEach(all::addAll);
    return all;
  }

  /** The words in any byte of an answer, but for those that the caller sent. */
  Set<String> in(Answer answer, String sent) {
    String seen = (answer.body() + answer.headers().map()).toLowerCase(Locale.ROOT);
    Set<String> found = new LinkedHashSet<>();
    for (int end = SHORTEST; end <= seen.length(); end++) {
      for (String word : words.getOrDefault(seen.substring(end - SHORTEST, end), Set.of())) {
        if (seen.startsWith(word, end - word.length()) && !sent.contains(word)) {
          found.add(word);
        }
      }
    }
    return found;
  }

  private void add(String word) {
    words
        .computeIfAbsent(word.substring(word.length() - SHORTEST), end -> new LinkedHashSet<>())
        .add(word);
  }
}
