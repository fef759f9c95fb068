package care.duet.bench.floor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The combined list exactly as the product writes it, byte for byte; it knows the statements'
 * results by their columns and what the benchmark's data can hold, no more.
 */
final class CombinedListJson implements Json {

  private final Text text = new Text();
  private int version;
  private int revision;
  private long known;

  @Override
  public void read(ResultSet rows) throws SQLException {
    if (has(rows, "given_name")) {
      text.name("entries").raw("[");
      boolean first = true;
      while (rows.next()) {
        text.raw(first ? "{" : ",{");
        first = false;
        entry(rows);
        known += rows.getLong("known_version");
      }
      text.raw("]").member("etag", "\"" + version + "." + revision + "." + known + "\"").raw("}");
    } else if (has(rows, "common_count")) {
      rows.next();
      version = rows.getInt("version");
      revision = rows.getInt("revision");
      list(rows);
    }
  }

  @Override
  public String text() {
    return text.toString();
  }

  private static boolean has(ResultSet rows, String column) throws SQLException {
    for (int i = rows.getMetaData().getColumnCount(); i > 0; i--) {
      if (rows.getMetaData().getColumnLabel(i).equals(column)) {
        return true;
      }
    }
    return false;
  }

  private void list(ResultSet row) throws SQLException {
    int common = row.getInt("common_count");
    int planOnly = row.getInt("plan_only_count");
    int practiceOnly = row.getInt("practice_only_count");
    int union = common + planOnly + practiceOnly;
    text.raw("{").member("version", row.getInt("version")).member("current", true);
    text.time("created_at", row.getObject("created_at", LocalDateTime.class));
    text.name("cause").raw("{").member("code", row.getString("cause"));
    text.member("party", row.getString("cause_party")).member("id", row.getString("cause_id"));
    text.member("client_id", row.getString("created_by")).raw("}");
    text.member("plan_risk_list_id", row.getString("plan_risk_list_id"));
    text.member("practice_risk_list_id", row.getString("practice_risk_list_id"));
    text.name("overlap").raw("{").member("version", row.getInt("version"));
    text.member("common", common).member("plan_only", planOnly);
    text.member("practice_only", practiceOnly).member("union", union);
    text.member(
        "ratio",
        BigDecimal.valueOf(common).divide(BigDecimal.valueOf(union), 4, RoundingMode.HALF_UP));
    text.raw("}").member("urgent_addition_count", row.getInt("urgent_count"));
  }

  private void entry(ResultSet row) throws SQLException {
    BigDecimal score = row.getBigDecimal("plan_score");
    int practiceRank = row.getInt("practice_rank");
    boolean designated = row.getBoolean("pcp_designated");
    text.member("id", row.getString("entry_id")).member("patient_id", row.getString("patient_id"));
    text.member("position", row.getInt("position")).member("state", row.getString("state"));
    text.member("named_by", row.getString("named_by"));
    reason(score, practiceRank, designated);
    text.member("plan_member_id", row.getString("plan_member_id"));
    text.member("mrn", row.getString("mrn")).member("given_name", row.getString("given_name"));
    text.member("family_name", row.getString("family_name"));
    text.member("suffix", row.getString("suffix"));
    text.member("birth_date", row.getString("birth_date")).member("sex", row.getString("sex"));
    if (score != null) {
      text.name("plan").raw("{").member("rank", row.getInt("plan_rank"));
      text.member("risk_score", score).member("additional", row.getBoolean("plan_additional"));
      text.name("drivers").raw(row.getString("plan_drivers")).raw("}");
    } else {
      text.name("practice").raw("{").member("rank", practiceRank);
      text.member("pcp_designated", designated);
      text.member("additional", row.getBoolean("practice_additional"));
      text.name("drivers").raw(row.getString("practice_drivers")).raw("}");
    }
    text.name("packet_completeness").raw("{").member("present", row.getInt("packet_present"));
    text.member("absent", row.getInt("packet_absent"));
    text.member("not_supplied", row.getInt("packet_not_supplied")).raw("}");
    text.member("open_discrepancies", row.getInt("open_discrepancies"));
    String versions = row.getInt("said_version") + "." + row.getLong("known_version");
    text.member("etag", "\"" + version + "." + versions + "\"").raw("}");
  }

  private void reason(@Nullable BigDecimal score, int practiceRank, boolean designated) {
    text.name("position_reason").raw("{");
    if (score != null) {
      text.member("code", "plan_score");
      text.member(
          "text",
          "Only on the plan's list; plan score "
              + score.stripTrailingZeros().toPlainString()
              + ".");
    } else {
      text.member("code", designated ? "practice_designated" : "practice_rank");
      text.member(
          "text",
          "Only on the practice's list;"
              + (designated ? " designated by a primary care clinician;" : "")
              + " practice rank "
              + practiceRank
              + ".");
    }
    text.raw("}");
  }
}
