package care.duet.server.outcome;

import java.util.List;

/** What is said of a conference when it is closed. */
record Closing(
    List<Result> results,
    List<String> nextEntryIds,
    boolean nobodyNext,
    List<Attended> attendance) {

  /** Copies the lists. */
  Closing {
    results = List.copyOf(results);
    nextEntryIds = List.copyOf(nextEntryIds);
    attendance = List.copyOf(attendance);
  }
}
