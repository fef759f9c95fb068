package care.duet.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import care.duet.matching.compare.Agreement;
import care.duet.matching.compare.Field;
import care.duet.matching.compare.Level;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ExpectationMaximizationTest {

  private static final Set<Field> NONE = EnumSet.noneOf(Field.class);
  private static final double SHARE = 0.2;

  private final SplittableRandom random = new SplittableRandom(7);
  private final Probabilities u = Probabilities.of(level -> level.code());
  private final Probabilities m = Probabilities.of(level -> Math.pow(0.2, level.code()));

  @Test
  void recoversWhatThePairsWereMadeFrom() {
    ExpectationMaximization.Fit fit =
        new ExpectationMaximization(u, DefaultModel.get().m(), 1e-9, agreement -> false)
            .fit(AgreementCounts.of(pairs(200_000)), NONE, 0.5);

    assertThat(fit.matchShare()).isCloseTo(SHARE, within(0.01));
    for (Level level : Level.values()) {
      assertThat(fit.m().of(level)).as(level.name()).isCloseTo(m.of(level), within(0.01));
    }
  }

  @Test
  void doesNotLearnFromFieldsThatChoseThePairs() {
    long[] pairs = pairs(50_000);
    Set<Field> blocked = EnumSet.of(Field.BIRTH_DATE);
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = withBirthDate(pairs[i]);
    }
    ExpectationMaximization.Fit fit =
        new ExpectationMaximization(u, DefaultModel.get().m(), 1e-9, agreement -> false)
            .fit(AgreementCounts.of(pairs), blocked, 0.5);

    assertThat(fit.matchShare()).isCloseTo(SHARE, within(0.02));
    assertThat(fit.m().of(Level.FAMILY_EXACT)).isCloseTo(m.of(Level.FAMILY_EXACT), within(0.02));
  }

  @Test
  void staysWithThePriorWhenThereIsLittleToSee() {
    Probabilities prior = DefaultModel.get().m();
    ExpectationMaximization.Fit fit =
        new ExpectationMaximization(u, prior, 1e6, agreement -> false)
            .fit(AgreementCounts.of(pairs(100)), NONE, 0.5);

    for (Level level : Level.values()) {
      assertThat(fit.m().of(level)).isCloseTo(prior.of(level), within(1e-3));
    }
  }

  @Test
  void pairsOfTwoPeopleTeachNothing() {
    ExpectationMaximization.Fit fit =
        new ExpectationMaximization(u, DefaultModel.get().m(), 10, agreement -> true)
            .fit(AgreementCounts.of(pairs(1000)), NONE, 0.5);

    assertThat(fit.matchShare()).isLessThan(1e-6);
  }

  private long[] pairs(int count) {
    long[] pairs = new long[count];
    for (int i = 0; i < count; i++) {
      Probabilities kind = random.nextDouble() < SHARE ? m : u;
      for (Field field : Field.values()) {
        pairs[i] = Agreement.with(pairs[i], draw(kind, Level.of(field)));
      }
    }
    return pairs;
  }

  private Level draw(Probabilities kind, List<Level> levels) {
    double rest = random.nextDouble();
    for (Level level : levels) {
      rest -= kind.of(level);
      if (rest < 0) {
        return level;
      }
    }
    return levels.get(levels.size() - 1);
  }

  private static long withBirthDate(long agreement) {
    long without =
        Agreement.levels(agreement).stream()
            .filter(level -> level.field() != Field.BIRTH_DATE)
            .mapToLong(level -> Agreement.with(0, level))
            .reduce(0, (one, other) -> one | other);
    return Agreement.with(without, Level.BIRTH_DATE_EXACT);
  }
}
