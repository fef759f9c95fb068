package care.duet.matching.link;

import care.duet.matching.model.Model;
import care.duet.matching.prepare.PreparedRecord;
import care.duet.matching.score.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each record of one side at most one of the other, the strongest pairs first, and asks where
 * two could be meant. Pairs are taken in an order of their own, so that the order in which records
 * came decides nothing.
 */
final class Assignment {

  private static final double LOG_2 = Math.log(2);

  private final Thresholds thresholds;
  private final Memory memory;
  private final String modelVersion;
  private final SamePerson samePerson;

  private final Map<String, List<ScoredPair>> byLeft = new HashMap<>();
  private final Map<String, List<ScoredPair>> byRight = new HashMap<>();
  private final Map<String, PreparedRecord> partnerOfLeft = new HashMap<>();
  private final Map<String, PreparedRecord> partnerOfRight = new HashMap<>();
  private final List<Link> links = new ArrayList<>();

  Assignment(Thresholds thresholds, Memory memory, Model model) {
    this.thresholds = thresholds;
    this.memory = memory;
    this.modelVersion = model.version();
    this.samePerson = new SamePerson(thresholds, model);
  }

  /** Decides about these pairs. */
  List<Link> decide(List<ScoredPair> scored) {
    List<ScoredPair> pairs = scored.stream().sorted(ScoredPair.STRONGEST_FIRST).toList();
    for (ScoredPair pair : pairs) {
      byLeft.computeIfAbsent(pair.left().id(), id -> new ArrayList<>()).add(pair);
      byRight.computeIfAbsent(pair.right().id(), id -> new ArrayList<>()).add(pair);
    }
    pairs.stream().filter(this::isRemembered).forEach(pair -> take(pair, Reason.REMEMBERED));
    List<ScoredPair> left = new ArrayList<>();
    for (ScoredPair pair : pairs) {
      if (isRemembered(pair)) {
        continue;
      }
      if (isCertain(pair)) {
        take(pair, pair.sharesIdentifier() ? Reason.SHARED_IDENTIFIER : Reason.WEIGHT);
      } else {
        left.add(pair);
      }
    }
    left.forEach(this::ask);
    return links.stream().sorted(Comparator.comparing(Link::pair)).toList();
  }

  private boolean isCertain(ScoredPair pair) {
    return pair.isFree()
        && (pair.sharesIdentifier() || pair.probability() >= thresholds.certain())
        && !isTaken(pair)
        && (pair.sharesIdentifier() || !hasRival(pair));
  }

  private void ask(ScoredPair pair) {
    if (isTaken(pair)) {
      if (pair.isFree() && isSecondRecord(pair)) {
        add(pair, Outcome.PROBABLE, Reason.SECOND_RECORD);
      }
    } else if (!pair.isFree()) {
      add(pair, Outcome.PROBABLE, Reason.CONTRADICTION);
    } else {
      add(pair, Outcome.PROBABLE, hasRival(pair) ? Reason.RIVAL : Reason.WEIGHT);
    }
  }

  /**
   * Whether another pair of one of the two records, which means somebody else, leaves too little
   * certainty. Only one of them can be true, so they share the probability: a pair that is a
   * thousand times likelier than its rival has all but a thousandth of it, however probable the
   * rival looks by itself.
   */
  private boolean hasRival(ScoredPair pair) {
    double others = Math.exp(-pair.weight() * LOG_2);
    double strongest = 0;
    for (ScoredPair rival : rivals(pair)) {
      double relative = Math.exp((rival.weight() - pair.weight()) * LOG_2);
      others += relative;
      strongest = Math.max(strongest, relative);
    }
    double share = 1 / (1 + others);
    return strongest > 0
        && (share < thresholds.certain() || share * (1 - strongest) <= thresholds.margin());
  }

  private List<ScoredPair> rivals(ScoredPair pair) {
    List<ScoredPair> rivals = new ArrayList<>();
    for (ScoredPair other : byLeft.getOrDefault(pair.left().id(), List.of())) {
      if (isOther(pair, other) && !samePerson.isCertain(pair.right(), other.right())) {
        rivals.add(other);
      }
    }
    for (ScoredPair other : byRight.getOrDefault(pair.right().id(), List.of())) {
      if (isOther(pair, other) && !samePerson.isCertain(pair.left(), other.left())) {
        rivals.add(other);
      }
    }
    return rivals;
  }

  private static boolean isOther(ScoredPair pair, ScoredPair other) {
    return other.isFree() && !other.pair().equals(pair.pair());
  }

  /** Whether the record that is linked already is linked to what seems to be this person. */
  private boolean isSecondRecord(ScoredPair pair) {
    PreparedRecord rightPartner = partnerOfLeft.get(pair.left().id());
    PreparedRecord leftPartner = partnerOfRight.get(pair.right().id());
    return (rightPartner == null || samePerson.isProbable(rightPartner, pair.right()))
        && (leftPartner == null || samePerson.isProbable(leftPartner, pair.left()));
  }

  private boolean isTaken(ScoredPair pair) {
    return partnerOfLeft.containsKey(pair.left().id())
        || partnerOfRight.containsKey(pair.right().id());
  }

  private boolean isRemembered(ScoredPair pair) {
    return memory.confirmed().contains(pair.pair());
  }

  private void take(ScoredPair pair, Reason reason) {
    partnerOfLeft.put(pair.left().id(), pair.right());
    partnerOfRight.put(pair.right().id(), pair.left());
    add(pair, Outcome.CERTAIN, reason);
  }

  private void add(ScoredPair pair, Outcome outcome, Reason reason) {
    links.add(pair.link(outcome, reason, modelVersion));
  }
}
