package care.duet.server.combinedlist;

import java.util.List;

/** What the practice's list says of a patient. */
public record PracticeNaming(
    int rank, boolean pcpDesignated, boolean additional, List<String> drivers) {

  /** Copies the drivers. */
  public PracticeNaming {
    drivers = List.copyOf(drivers);
  }
}
