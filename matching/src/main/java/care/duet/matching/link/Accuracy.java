package care.duet.matching.link;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How right a linkage is, held against the true pairs.
 *
 * @param truePairs pairs that are one person
 * @param linked pairs that were linked without asking
 * @param rightlyLinked those of them that are one person
 * @param questions pairs that somebody must look at
 * @param rightlyAsked those of them that are one person
 */
public record Accuracy(
    int truePairs, int linked, int rightlyLinked, int questions, int rightlyAsked) {

  /** Holds a linkage against the truth. */
  public static Accuracy of(Linkage linkage, Set<RecordPair> truth) {
    Set<RecordPair> linked = pairs(linkage.certain());
    Set<RecordPair> asked = pairs(linkage.probable());
    return new Accuracy(
        truth.size(), linked.size(), common(linked, truth), asked.size(), common(asked, truth));
  }

  /** The two together. */
  public Accuracy plus(Accuracy other) {
    return new Accuracy(
        truePairs + other.truePairs,
        linked + other.linked,
        rightlyLinked + other.rightlyLinked,
        questions + other.questions,
        rightlyAsked + other.rightlyAsked);
  }

  /** The share of links that are right. */
  public double precision() {
    return share(rightlyLinked, linked);
  }

  /** The share of true pairs that were linked. */
  public double recall() {
    return share(rightlyLinked, truePairs);
  }

  /** The share of true pairs that are linked once every question was answered rightly. */
  public double recallAfterReview() {
    return share(rightlyLinked + rightlyAsked, truePairs);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return share(2 * rightlyLinked, linked + truePairs);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "precision %.4f, recall %.4f, F1 %.4f (%d of %d links right, %d true pairs);"
            + " %d questions, recall with them answered %.4f",
        precision(),
        recall(),
        f1(),
        rightlyLinked,
        linked,
        truePairs,
        questions,
        recallAfterReview());
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  private static Set<RecordPair> pairs(Collection<Link> links) {
    Set<RecordPair> pairs = new HashSet<>();
    links.forEach(link -> pairs.add(link.pair()));
    return pairs;
  }

  private static int common(Set<RecordPair> ones, Set<RecordPair> others) {
    return (int) ones.stream().filter(others::contains).count();
  }
}
