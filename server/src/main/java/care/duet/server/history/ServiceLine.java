package care.duet.server.history;

import java.util.Set;

/**
 * A line of service in which the plan has seen a provider work.
 *
 * @param name as the plan's file names it; empty when it names none
 */
public record ServiceLine(String name) {

  /** Lines of service that treat whoever comes, and take nobody over. */
  private static final Set<String> TAKES_NOBODY_OVER =
      Set.of("emergency", "inpatient", "skillednursing");

  private static final String PRIMARY_CARE = "primarycare";

  /** Whether a patient can have gone over to whoever works in it. */
  boolean takesOver() {
    return !TAKES_NOBODY_OVER.contains(Words.bare(name));
  }

  /** Whether specialists work in it. */
  public boolean isOfSpecialists() {
    return takesOver() && !Words.bare(name).equals(PRIMARY_CARE);
  }
}
