package care.duet.server.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A patient's place on the practice's panel. */
record Panel(
    Status status, @Nullable String pcpName, @Nullable String pcpNpi, @Nullable LocalDate asOf) {

  private static final Comparator<Told> BEST_LAST =
      Comparator.comparing(Panel::isActive).thenComparing(Told::asOf).thenComparing(Told::key);

  /** The place as it is known now. */
  static Panel of(Known known) {
    return known
        .of(Kind.PRACTICE_PATIENTS)
        .max(BEST_LAST)
        .map(Panel::of)
        .orElseGet(() -> withoutChart(known.lastSupplied(Kind.PRACTICE_PATIENTS)));
  }

  private static Panel of(Told chart) {
    return new Panel(
        isActive(chart) ? Status.ACTIVE : Status.INACTIVE,
        chart.text("pcp_name"),
        chart.text("pcp_npi"),
        chart.asOf());
  }

  private static Panel withoutChart(@Nullable LocalDate lastSupplied) {
    return new Panel(
        lastSupplied == null ? Status.NOT_SUPPLIED : Status.NOT_ON_PANEL, null, null, lastSupplied);
  }

  /** A practice that keeps no status sends its patients, and those who have left it are not. */
  private static boolean isActive(Told chart) {
    String status = chart.text("patient_status");
    return status == null || status.equalsIgnoreCase("active");
  }

  /** Whether the patient is on the panel, or nobody has said. */
  enum Status {
    ACTIVE,
    INACTIVE,
    NOT_ON_PANEL,
    NOT_SUPPLIED;

    /** The word on the wire. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
