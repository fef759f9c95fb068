package care.duet.matching.link;

import care.duet.matching.block.CandidatePairs;
import care.duet.matching.block.SharedIdentifier;
import care.duet.matching.compare.Agreement;
import care.duet.matching.compare.Comparison;
import care.duet.matching.compare.Level;
import care.duet.matching.compare.PairComparison;
import care.duet.matching.model.DefaultModel;
import care.duet.matching.model.Model;
import care.duet.matching.model.ModelEstimation;
import care.duet.matching.prepare.PreparedRecord;
import care.duet.matching.score.Outcome;
import care.duet.matching.score.Safeguard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Two sides, or one twice, with their candidate pairs compared. */
final class ComparedSides {

  private final List<PreparedRecord> left;
  private final List<PreparedRecord> right;
  private final long[] pairs;
  private final long[] agreements;
  private final Model model;

  private ComparedSides(
      List<PreparedRecord> left,
      List<PreparedRecord> right,
      long[] pairs,
      long[] agreements,
      Model model) {
    this.left = left;
    this.right = right;
    this.pairs = pairs;
    this.agreements = agreements;
    this.model = model;
  }

  /** Compares; without a model one is estimated. */
  static ComparedSides of(
      List<PreparedRecord> left,
      List<PreparedRecord> right,
      @Nullable Model given,
      Consumer<String> progress) {
    progress.accept("Finding candidates");
    long[] pairs = CandidatePairs.of(left, right);
    progress.accept("Comparing " + pairs.length + " pairs");
    long[] agreements = PairComparison.candidates(left, right, pairs);
    progress.accept("Learning weights");
    Model model =
        given != null
            ? given
            : new ModelEstimation(DefaultModel.get(), Comparison::isTwoPeople)
                .estimate(left, right, agreements);
    return new ComparedSides(left, right, pairs, agreements, model);
  }

  Model model() {
    return model;
  }

  int size() {
    return pairs.length;
  }

  /** The pairs that may be linked or asked about. */
  List<ScoredPair> scored(double leastProbability, Memory memory) {
    List<ScoredPair> scored =
        new ArrayList<>(
            IntStream.range(0, pairs.length)
                .parallel()
                .mapToObj(i -> scored(i, leastProbability))
                .filter(Objects::nonNull)
                .filter(pair -> !memory.rejected().contains(pair.pair()))
                .toList());
    addConfirmed(scored, memory.confirmed());
    return scored;
  }

  private @Nullable ScoredPair scored(int index, double leastProbability) {
    long agreement = agreements[index];
    if (Comparison.isTwoPeople(agreement)) {
      return null;
    }
    PreparedRecord one = left.get(CandidatePairs.left(pairs[index]));
    PreparedRecord other = right.get(CandidatePairs.right(pairs[index]));
    ScoredPair pair = pair(one, other, agreement);
    return pair.safeguard().best() != Outcome.NONE
            && (pair.sharesIdentifier() || pair.probability() >= leastProbability)
        ? pair
        : null;
  }

  private ScoredPair pair(PreparedRecord one, PreparedRecord other, long agreement) {
    return new ScoredPair(
        one,
        other,
        agreement,
        model.weight(agreement, one, other),
        Safeguard.of(agreement, one, other),
        SharedIdentifier.joins(one, other) && confirmsIdentifier(agreement));
  }

  /** Identifiers are mistyped and families share them: birth date or names must agree too. */
  private static boolean confirmsIdentifier(long agreement) {
    return Agreement.is(agreement, Level.BIRTH_DATE_EXACT)
        || ((Agreement.is(agreement, Level.GIVEN_EXACT)
                || Agreement.is(agreement, Level.GIVEN_NICKNAME))
            && Agreement.is(agreement, Level.FAMILY_EXACT));
  }

  /** What was confirmed counts also where blocking or a contradiction would hide it. */
  private void addConfirmed(List<ScoredPair> scored, Set<RecordPair> confirmed) {
    if (confirmed.isEmpty()) {
      return;
    }
    Set<RecordPair> known = new HashSet<>();
    scored.forEach(pair -> known.add(pair.pair()));
    Map<String, PreparedRecord> lefts = byId(left);
    Map<String, PreparedRecord> rights = byId(right);
    for (RecordPair pair : confirmed) {
      PreparedRecord one = lefts.get(pair.leftId());
      PreparedRecord other = rights.get(pair.rightId());
      if (one != null && other != null && !known.contains(pair)) {
        scored.add(pair(one, other, Comparison.of(one, other)));
      }
    }
  }

  private static Map<String, PreparedRecord> byId(List<PreparedRecord> people) {
    return people.stream().collect(Collectors.toMap(PreparedRecord::id, Function.identity()));
  }
}
