package care.duet.server.platform.db.migration;

import java.util.Comparator;

/** One right on one table or view; an empty table means the whole schema, and so on up. */
record Right(String schema, String table, String name) implements Comparable<Right> {
  private static final Comparator<Right> ORDER =
      Comparator.comparing(Right::schema).thenComparing(Right::table).thenComparing(Right::name);

  @Override
  public int compareTo(Right other) {
    return ORDER.compare(this, other);
  }

  String target() {
    return quoted(schema) + "." + quoted(table);
  }

  private static String quoted(String name) {
    return name.isEmpty() ? "*" : "`" + name + "`";
  }
}
