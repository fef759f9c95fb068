package care.duet.matching.prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A family name with its generation taken out.
 *
 * @param whole all of it in one word; empty when unknown
 * @param parts its names, more than one for double names; particles such as "de la" belong to none
 */
record FamilyName(String whole, List<String> parts, @Nullable Generation generation) {

  private static final Set<String> PARTICLES =
      Set.of(
          "DE", "LA", "LAS", "LOS", "DEL", "DA", "DOS", "DAS", "DI", "VAN", "VON", "DER", "DEN",
          "TEN", "TER", "EL", "AL", "BIN", "IBN", "ST", "SAN", "LE", "DU", "DES", "Y", "E", "MC",
          "MAC");

  private static final Set<String> TITLES = Set.of("MD", "PHD", "ESQ", "DDS", "RN", "DR");

  /** Reads a name and the suffix that was written beside it. */
  static FamilyName of(@Nullable String name, @Nullable String suffix) {
    List<String> words = new ArrayList<>(PersonName.known(Words.of(name)));
    Generation generation = generation(Words.of(suffix));
    while (words.size() > 1) {
      String last = words.get(words.size() - 1);
      Generation written = Generation.of(last);
      if (written == null && !TITLES.contains(last)) {
        break;
      }
      words.remove(words.size() - 1);
      generation = generation == null ? written : generation;
    }
    List<String> parts = words.stream().filter(word -> !PARTICLES.contains(word)).toList();
    return new FamilyName(
        String.join("", words), parts.isEmpty() ? List.copyOf(words) : parts, generation);
  }

  private static @Nullable Generation generation(List<String> words) {
    for (String word : words) {
      Generation written = Generation.of(word);
      if (written != null) {
        return written;
      }
    }
    return null;
  }
}
