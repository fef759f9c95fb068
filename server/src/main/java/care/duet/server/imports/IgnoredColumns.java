package care.duet.server.imports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names in a file that its kind does not know, as many and as much of them as is told. */
final class IgnoredColumns {

  private static final int MOST = 200;
  private static final int LONGEST = 200;

  private final Set<String> names = new LinkedHashSet<>();

  void add(String name) {
    if (names.size() < MOST && !name.isBlank()) {
      names.add(name.substring(0, Math.min(name.length(), LONGEST)));
    }
  }

  List<String> names() {
    return List.copyOf(names);
  }
}
