package care.duet.bench.world;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Repeats what a pairing has done once, every so many days, straight in the tables. */
public final class Repeats {

  private static final Set<String> IDS = Set.of("id", "conference_id", "case_id", "task_id");

  /** A conference that nobody has prepared. */
  private static final List<String> DATES = List.of("conferences");

  /** A conference that was held, with all that came of it. */
  private static final List<String> HELD =
      List.of(
          "conferences",
          "agendas",
          "agenda_places",
          "agenda_packets",
          "pre_work",
          "cases",
          "case_decisions",
          "case_goals",
          "tasks",
          "task_events",
          "reviews",
          "review_gates",
          "review_items",
          "conference_outcomes",
          "conference_patients",
          "conference_attendance");

  /** Of what is long over, each task is done and each case is closed. */
  private static final Map<String, String> OVER =
      Map.of(
          "tasks.state", "'done'",
          "tasks.result", "'Reached'",
          "cases.open", "NULL",
          "cases.close_code", "'goal_reached'",
          "cases.close_reason", "'Nothing is open'",
          "cases.closed_at", "t.updated_at");

  /** Numbers that no scheduled conference has. */
  private static final int LONG_AGO = 100_000;

  private final Rows rows;
  private final String pairing;

  private Repeats(Connection connection, String pairing) throws SQLException {
    this.rows = new Rows(connection);
    this.pairing = pairing;
  }

  /** Which id a repeated row has. */
  public static String id(String original, int number) {
    return "%s%06d%s"
        .formatted(original.substring(0, 4), number, original.substring(original.length() - 20));
  }

  /** Repeats a conference that is only scheduled, one a day after it. */
  public static void schedule(Connection connection, String pairing, String conference, int count)
      throws SQLException {
    new Repeats(connection, pairing)
        .make(DATES, "t.id = '" + conference + "'", new Dates(0, count, 1), Map.of());
  }

  /** Repeats the only conference that was held, one a fortnight before it. */
  public static void hold(Connection connection, String pairing, String conference, int count)
      throws SQLException {
    Repeats repeats = new Repeats(connection, pairing);
    for (String table : HELD) {
      String rows = table.equals("conferences") ? "t.id = '" + conference + "'" : "TRUE";
      repeats.make(List.of(table), rows, new Dates(LONG_AGO, count, -14), OVER);
    }
  }

  private void make(List<String> tables, String which, Dates dates, Map<String, String> otherwise)
      throws SQLException {
    rows.number(dates.after() + 1, dates.after() + dates.count() + 1);
    for (String table : tables) {
      rows.copy(
          table,
          "t.pairing_id = '" + pairing + "' AND " + which,
          column -> otherwise.getOrDefault(table + "." + column.name(), value(column, dates)));
    }
    rows.commit();
  }

  private static String value(Rows.Column column, Dates dates) {
    String same = "t." + column.name();
    if (IDS.contains(column.name())) {
      return "CONCAT(LEFT(%1$s, 4), LPAD(n.n, 6, '0'), RIGHT(%1$s, 20))".formatted(same);
    }
    return column.isTime()
        ? "%s + INTERVAL (n.n - %d) * %d DAY".formatted(same, dates.after(), dates.days())
        : same;
  }

  /**
   * When something is repeated.
   *
   * @param after the numbers begin after this one
   * @param days from one to the next
   */
  private record Dates(int after, int count, int days) {}
}
