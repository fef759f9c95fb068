package care.duet.matching.prepare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which given names are short or pet forms of which others. */
public final class Nicknames {

  private static final Map<String, Set<String>> RELATED = load();

  private Nicknames() {}

  /** Whether one of the two names, both in capitals, is a nickname of the other. */
  public static boolean related(String one, String other) {
    return of(one).contains(other);
  }

  /** The nicknames of a name in capitals and the names it is a nickname of. */
  public static Set<String> of(String name) {
    return RELATED.getOrDefault(name, Set.of());
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> related = new HashMap<>();
    List<String[]> rows = new ArrayList<>(Resources.rows("given_name_nicknames_en.csv"));
    rows.addAll(Resources.rows("given_name_nicknames_es_pt.csv"));
    for (String[] row : rows) {
      String name = row[0].strip().toUpperCase(Locale.ROOT);
      String nickname = row[2].strip().toUpperCase(Locale.ROOT);
      related.computeIfAbsent(name, key -> new HashSet<>()).add(nickname);
      related.computeIfAbsent(nickname, key -> new HashSet<>()).add(name);
    }
    return related;
  }
}
