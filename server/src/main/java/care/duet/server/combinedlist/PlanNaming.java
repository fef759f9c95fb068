package care.duet.server.combinedlist;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the plan's list says of a patient. */
public record PlanNaming(
    int rank, @Nullable BigDecimal score, boolean additional, List<String> drivers) {

  /** Copies the drivers. */
  public PlanNaming {
    drivers = List.copyOf(drivers);
  }
}
