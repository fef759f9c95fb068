package care.duet.server.review;

import care.duet.server.history.LastSighting;
import care.duet.server.history.Sighting;
import care.duet.server.history.Standing;

/**
 * Suggests an answer at the gate. What nobody has sent speaks for nothing: a patient is discussed
 * unless something is known against it.
 *
 * @param practiceGapMonths without a visit to the practice, that somebody may have left it
 * @param unresponsiveMonths without a visit to the practice, that it tries once more
 */
record GateRules(int practiceGapMonths, int unresponsiveMonths) {

  GateAnswer suggest(Standing standing) {
    if (standing.coverage().equals("not_covered")) {
      return GateAnswer.NO_LONGER_COVERED;
    }
    if (isSeenElsewhere(standing)) {
      return GateAnswer.SEEN_ELSEWHERE;
    }
    return isUnresponsive(standing) ? GateAnswer.UNRESPONSIVE : GateAnswer.PROCEED;
  }

  private boolean isSeenElsewhere(Standing standing) {
    Sighting elsewhere = standing.elsewhere().last();
    Sighting practice = standing.practice().last();
    return elsewhere != null
        && (practice == null || elsewhere.date().isAfter(practice.date()))
        && isGap(standing, practiceGapMonths);
  }

  private boolean isUnresponsive(Standing standing) {
    Sighting emergency = standing.emergency().last();
    return emergency != null
        && isWithin(standing, emergency, unresponsiveMonths)
        && isGap(standing, unresponsiveMonths);
  }

  /** Whether the practice has not seen the patient for so long, or ever. */
  private static boolean isGap(Standing standing, int months) {
    LastSighting practice = standing.practice();
    Sighting last = practice.last();
    return last == null
        ? practice.supplied()
        : !last.date().isAfter(standing.on().minusMonths(months));
  }

  private static boolean isWithin(Standing standing, Sighting sighting, int months) {
    return !sighting.date().isBefore(standing.on().minusMonths(months));
  }
}
