package care.duet.matching.synthetic;

import care.duet.matching.link.RecordPair;
import care.duet.matching.prepare.MatchRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Two made-up sides and their true pairs, always the same for the same seed. Seven of ten records
 * have a partner on the other side, and one in two hundred people has two records on the left.
 */
public record SyntheticPanel(
    List<MatchRecord> left, List<MatchRecord> right, Set<RecordPair> truth) {

  private static final double SHARED = 0.7;

  /** Copies. */
  public SyntheticPanel {
    left = List.copyOf(left);
    right = List.copyOf(right);
    truth = Set.copyOf(truth);
  }

  /**
   * Makes up two sides.
   *
   * @param people on each side
   * @param errors 1 for mistakes as frequent as in usual extracts, 2 for twice as many
   */
  public static SyntheticPanel generate(long seed, int people, double errors) {
    SplittableRandom random = new SplittableRandom(seed);
    int shared = (int) (people * SHARED);
    int total = 2 * people - shared;
    Population population = new Population(random, total);
    List<SyntheticPerson> everybody = population.people(total);
    Clerk practice = new Clerk(random, population, errors, false);
    Clerk plan = new Clerk(random, population, errors, true);
    List<MatchRecord> left = new ArrayList<>(people);
    List<MatchRecord> right = new ArrayList<>(people);
    Set<RecordPair> truth = new HashSet<>();
    int[] parts = parts(random, people - shared, shared, people - shared);
    for (int i = 0; i < total; i++) {
      SyntheticPerson person = everybody.get(i);
      boolean onLeft = parts[i] <= 1;
      boolean onRight = parts[i] >= 1;
      String member = "M" + (7_000_000L + (i * 7919L) % 6_999_997L);
      if (onLeft) {
        left.add(practice.write("C" + i, person));
        if (random.nextInt(200) == 0) {
          left.add(practice.write("C" + i + "D", person));
          if (onRight) {
            truth.add(new RecordPair("C" + i + "D", member));
          }
        }
      }
      if (onRight) {
        right.add(plan.write(member, person));
      }
      if (onLeft && onRight) {
        truth.add(new RecordPair("C" + i, member));
      }
    }
    return new SyntheticPanel(left, right, truth);
  }

  /** Who is known where: 0 on the left alone, 1 on both sides, 2 on the right alone. */
  private static int[] parts(SplittableRandom random, int left, int both, int right) {
    int[] parts = new int[left + both + right];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = i < left ? 0 : i < left + both ? 1 : 2;
    }
    for (int i = parts.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int part = parts[i];
      parts[i] = parts[other];
      parts[other] = part;
    }
    return parts;
  }
}
