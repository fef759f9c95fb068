package care.duet.bench.world;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Copies everything of one pairing under new ids, straight in the tables. */
final class Copies {

  private static final int CHUNK = 500;

  /** In the order of their references; keys and trails stay with the original. */
  private static final List<String> TABLES =
      List.of(
          "client_grants",
          "patients",
          "patient_records",
          "ready_packets",
          "imports",
          "fact_kinds",
          "imported_facts",
          "risk_lists",
          "risk_list_entries",
          "combined_lists",
          "combined_list_heads",
          "listed_patients",
          "combined_list_entries",
          "contacts",
          "conference_calendars",
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

  private final Rows rows;
  private final String original;

  Copies(Connection connection, String original) throws SQLException {
    this.rows = new Rows(connection);
    this.original = original;
  }

  static String id(String prefix, int number) {
    return "%s_%026d".formatted(prefix, number);
  }

  /** Makes pairings 1 to count - 1 beside the original, which is 0. */
  void make(int count) throws SQLException {
    for (int from = 1; from < count; from += CHUNK) {
      copy(from, Math.min(from + CHUNK, count));
      if (from % (CHUNK * 4) == 1 && count > CHUNK) {
        Progress.say("copied " + (from - 1) + " of " + count + " pairings");
      }
    }
  }

  private void copy(int from, int to) throws SQLException {
    rows.number(from, to);
    copy("organizations", "id", "org", "kind = 'practice' AND external_id NOT LIKE 'copy-%'");
    copy("pairings", "pairing_id", "prg", "pairing_id = '" + original + "'");
    for (String table : TABLES) {
      copy(table, "pairing_id", "prg", "pairing_id = '" + original + "'");
    }
    rows.commit();
  }

  private void copy(String table, String key, String prefix, String which) throws SQLException {
    rows.copy(
        table,
        which,
        column ->
            switch (column.name()) {
              case "practice_organization_id" -> number("org");
              case "external_id" -> "CONCAT('copy-', n.n)";
              default -> column.name().equals(key) ? number(prefix) : "t." + column.name();
            });
  }

  private static String number(String prefix) {
    return "CONCAT('" + prefix + "_', LPAD(n.n, 26, '0'))";
  }
}
