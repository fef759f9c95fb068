package care.duet.server.combinedlist;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.patient.Person;
import care.duet.server.security.Party;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class GuidelineOrderTest {

  private static final Instant NOW = Instant.parse("2026-11-02T14:05:00Z");

  private final List<Standing> standings = new ArrayList<>();
  private final Map<String, Identity> identities = new HashMap<>();

  @Test
  void commonPatientsComeFirstHoweverLowTheirScore() {
    named("unique", plan(1, "9.9", false), null);
    named("common", plan(30, "0.1", false), practice(30, false, false));
    assertThat(order()).containsExactly("common", "unique");
  }

  @Test
  void commonPatientsOrderByScoreThenByRanks() {
    named("c", plan(3, "2.0", false), practice(1, false, false));
    named("a", plan(1, "3.0", false), practice(9, false, false));
    named("b", plan(2, "2.0", false), practice(8, false, false));
    named("d", plan(4, null, false), practice(2, true, false));
    assertThat(order()).containsExactly("a", "b", "c", "d");
  }

  @Test
  void equalScoresOfDifferentScaleAreEqual() {
    named("second", plan(2, "2.50", false), null);
    named("first", plan(1, "2.5", false), null);
    assertThat(order()).containsExactly("first", "second");
  }

  @Test
  void thePracticesPatientsFollowTheScoredOnesDesignatedFirst() {
    named("ranked", null, practice(1, false, false));
    named("designated", null, practice(2, true, false));
    named("scored", plan(1, "0.5", false), null);
    named("unscored", plan(2, null, false), null);
    assertThat(order()).containsExactly("scored", "unscored", "designated", "ranked");
  }

  @Test
  void whoIsNamedBeyondTheRecommendedSizeComesLastButCommonOnesDoNot() {
    named("extraPractice", null, practice(31, true, true));
    named("extraPlan", plan(31, "9", true), null);
    named("extraCommon", plan(32, "8", true), practice(32, false, true));
    named("ranked", null, practice(30, false, false));
    assertThat(order()).containsExactly("extraCommon", "ranked", "extraPlan", "extraPractice");
  }

  @Test
  void urgentAdditionsStandBehindCommonPatientsEarliestFirst() {
    named("scored", plan(1, "9", false), null);
    named("common", plan(2, "1", false), practice(1, false, false));
    urgent("later", NOW.plusSeconds(1));
    urgent("earlier", NOW);
    assertThat(order()).containsExactly("common", "earlier", "later", "scored");
  }

  @Test
  void removedEntriesHaveNoPositionAndTheOthersNoGap() {
    named("a", plan(1, "3", false), null);
    named("b", plan(2, "2", false), null);
    named("c", plan(3, "1", false), null);
    Removal removal = new Removal(Party.PRACTICE, "other", "why", NOW);
    standings.set(0, standings.get(0).withRemoval(removal));

    List<Entry> entries = GuidelineOrder.arrange(standings, identities);
    assertThat(entries)
        .extracting(entry -> entry.standing().entryId())
        .containsExactly("b", "c", "a");
    assertThat(entries).extracting(Entry::position).containsExactly(1, 2, null);
  }

  @Test
  void theOrderIsTheSameHoweverTheNamingsArrive() {
    for (int i = 0; i < 40; i++) {
      named("p" + i, i % 3 == 0 ? null : plan(i, String.valueOf(i % 5), i > 30), null);
      Standing last = standings.get(standings.size() - 1);
      if (i % 2 == 0 || last.plan() == null) {
        standings.set(standings.size() - 1, last.withPractice(practice(i, i % 7 == 0, i > 30)));
      }
    }
    List<String> first = order();
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(standings, new Random(seed));
      assertThat(order()).as("seed %d", seed).isEqualTo(first);
    }
  }

  private List<String> order() {
    return GuidelineOrder.arrange(standings, identities).stream()
        .map(entry -> entry.standing().entryId())
        .toList();
  }

  private void named(String id, @Nullable PlanNaming plan, @Nullable PracticeNaming practice) {
    add(new Standing(id, id, plan, practice, null, null));
  }

  private void urgent(String id, Instant since) {
    add(new Standing(id, id, null, null, new UrgentAddition(Party.PLAN, "why", since), null));
  }

  private void add(Standing standing) {
    standings.add(standing);
    Person person = new Person("Given", "Family", null, LocalDate.of(1950, 1, 1), null);
    identities.put(standing.patientId(), new Identity("MH" + standing.patientId(), null, person));
  }

  private static PlanNaming plan(int rank, @Nullable String score, boolean additional) {
    return new PlanNaming(
        rank, score == null ? null : new BigDecimal(score), additional, List.of());
  }

  private static PracticeNaming practice(int rank, boolean designated, boolean additional) {
    return new PracticeNaming(rank, designated, additional, List.of());
  }
}
