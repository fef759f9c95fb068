package care.duet.server.platform.db.migration;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a table's comment grants, such as {@code app: select, insert; platform: select}.
 *
 * @param app goes to the table's view
 * @param platform goes to the table itself
 */
record TableGrants(Set<String> app, Set<String> platform) {
  private static final Set<String> KNOWN = Set.of("SELECT", "INSERT", "UPDATE", "DELETE");

  static TableGrants parse(String comment) {
    Map<String, Set<String>> grants = new LinkedHashMap<>();
    for (String part : comment.split(";", -1)) {
      if (!part.isBlank()) {
        String[] sides = part.split(":", -1);
        if (sides.length != 2 || grants.put(sides[0].trim(), rights(sides[1])) != null) {
          throw new IllegalArgumentException("A table's comment grants rights: " + comment);
        }
      }
    }
    TableGrants parsed =
        new TableGrants(
            grants.getOrDefault("app", Set.of()), grants.getOrDefault("platform", Set.of()));
    if (!Set.of("app", "platform").containsAll(grants.keySet())) {
      throw new IllegalArgumentException("A table's comment names app and platform: " + comment);
    }
    return parsed;
  }

  private static Set<String> rights(String list) {
    Set<String> rights = new TreeSet<>();
    Arrays.stream(list.split(",", -1))
        .map(right -> right.trim().toUpperCase(Locale.ROOT))
        .forEach(rights::add);
    if (!KNOWN.containsAll(rights)) {
      throw new IllegalArgumentException("A table's comment grants something unknown:" + list);
    }
    return rights;
  }
}
