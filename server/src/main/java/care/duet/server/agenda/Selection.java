package care.duet.server.agenda;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has a place, in the guideline's order, and who gave way.
 *
 * @param displaced who would have had a place, had nobody been more urgent
 */
record Selection(List<Place> places, List<Place> displaced) {

  // Stable, so within a reason the combined list's order stays.
  private static final Comparator<Candidate> ORDER =
      comparing(Candidate::reason)
          .thenComparing(Selection::firstFollowUp, nullsLast(naturalOrder()))
          .thenComparing(Candidate::agreedPlace, nullsLast(naturalOrder()));

  /** Copies both. */
  Selection {
    places = List.copyOf(places);
    displaced = List.copyOf(displaced);
  }

  /**
   * Chooses.
   *
   * @param candidates in the order of the combined list
   * @param size how many places there are
   */
  static Selection of(List<Candidate> candidates, int size) {
    List<Candidate> sorted =
        candidates.stream().filter(Candidate::isToBeDiscussed).sorted(ORDER).toList();
    List<Candidate> chosen = new ArrayList<>(sorted.subList(0, Math.min(size, sorted.size())));
    List<Candidate> displaced = new ArrayList<>();
    for (Candidate late : sorted.subList(chosen.size(), sorted.size())) {
      Candidate last = late.cannotWait() ? lastWhoCanWait(chosen) : null;
      if (last != null) {
        chosen.remove(last);
        displaced.add(last);
        chosen.add(late);
      } else if (late.cannotWait()) {
        displaced.add(late);
      }
    }
    chosen.sort(ORDER);
    return new Selection(places(chosen), places(displaced));
  }

  /**
   * Those of the first round: patients on both lists, and so many of the practice's own, whichever
   * call they are discussed in; with whoever is expected anyway.
   */
  static List<Candidate> ofFirstRound(List<Candidate> candidates, int additional) {
    List<Candidate> some = new ArrayList<>();
    int own = 0;
    for (Candidate candidate : candidates) {
      boolean ofPractice = candidate.isOfPracticeAlone() && own < additional;
      if (ofPractice) {
        own++;
      }
      if (ofPractice || candidate.isOnBothLists() || candidate.isExpected()) {
        some.add(candidate);
      }
    }
    return some;
  }

  private static @Nullable Candidate lastWhoCanWait(List<Candidate> chosen) {
    for (int i = chosen.size() - 1; i >= 0; i--) {
      if (!chosen.get(i).cannotWait()) {
        return chosen.get(i);
      }
    }
    return null;
  }

  private static @Nullable LocalDate firstFollowUp(Candidate candidate) {
    FollowUps open = candidate.followUps();
    return open == null ? null : open.firstOn();
  }

  private static List<Place> places(List<Candidate> candidates) {
    return candidates.stream().map(Candidate::place).toList();
  }
}
