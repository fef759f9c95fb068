package care.duet.server.combinedlist;

import care.duet.server.platform.db.JsonColumn;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A place on a side's list, with the patient that it means now. */
public record NamingRow(
    String patientId,
    int listRank,
    @Nullable BigDecimal riskScore,
    @Nullable Boolean pcpDesignated,
    boolean additional,
    String drivers) {

  PlanNaming plan() {
    return new PlanNaming(listRank, riskScore, additional, JsonColumn.texts(drivers));
  }

  PracticeNaming practice() {
    return new PracticeNaming(
        listRank, Boolean.TRUE.equals(pcpDesignated), additional, JsonColumn.texts(drivers));
  }
}
