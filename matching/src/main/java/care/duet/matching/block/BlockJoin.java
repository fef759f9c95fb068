package care.duet.matching.block;

import care.duet.matching.prepare.PreparedRecord;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Pairs the records of two sides that have a key in common. The work of a block grows with the
 * square of its size, so one that is too large is divided by the initials of the names, and what is
 * still too large is left out: such a key distinguishes nobody.
 */
final class BlockJoin {

  static final long MOST_PAIRS = 1_600;

  private final List<PreparedRecord> left;
  private final List<PreparedRecord> right;
  private final PairList pairs;

  BlockJoin(List<PreparedRecord> left, List<PreparedRecord> right, PairList pairs) {
    this.left = left;
    this.right = right;
    this.pairs = pairs;
  }

  void join(KeyIndex lefts, KeyIndex rights) {
    int l = 0;
    int r = 0;
    while (l < lefts.size() && r < rights.size()) {
      long difference = lefts.key(l) - rights.key(r);
      if (difference < 0) {
        l++;
      } else if (difference > 0) {
        r++;
      } else {
        int leftEnd = lefts.next(l);
        int rightEnd = rights.next(r);
        int[] leftBlock = places(lefts, l, leftEnd);
        int[] rightBlock = places(rights, r, rightEnd);
        if (fits(leftBlock.length, rightBlock.length)) {
          add(leftBlock, rightBlock);
        } else {
          addDivided(leftBlock, rightBlock);
        }
        l = leftEnd;
        r = rightEnd;
      }
    }
  }

  private void addDivided(int[] leftBlock, int[] rightBlock) {
    Map<String, PairList> lefts = divided(left, leftBlock);
    Map<String, PairList> rights = divided(right, rightBlock);
    lefts.forEach(
        (refinement, part) -> {
          PairList other = rights.get(refinement);
          if (other != null) {
            int[] ones = part.toInts();
            int[] others = other.toInts();
            if (fits(ones.length, others.length)) {
              add(ones, others);
            }
          }
        });
  }

  private static Map<String, PairList> divided(List<PreparedRecord> people, int[] block) {
    Map<String, PairList> parts = new TreeMap<>();
    for (int place : block) {
      parts
          .computeIfAbsent(BlockingPass.refinement(people.get(place)), key -> new PairList())
          .add(place);
    }
    return parts;
  }

  private void add(int[] ones, int[] others) {
    for (int one : ones) {
      for (int other : others) {
        pairs.add(CandidatePairs.pair(one, other));
      }
    }
  }

  private static boolean fits(long ones, long others) {
    return ones * others <= MOST_PAIRS;
  }

  private static int[] places(KeyIndex index, int begin, int end) {
    int[] places = new int[end - begin];
    for (int i = begin; i < end; i++) {
      places[i - begin] = index.place(i);
    }
    return places;
  }
}
