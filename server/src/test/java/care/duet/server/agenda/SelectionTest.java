package care.duet.server.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.combinedlist.ListedOrder.Listed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SelectionTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  @Test
  @Tag("M5.3")
  @Tag("M5.4")
  void withNothingElseTheListsOrderStaysAndNobodyGivesWay() {
    Selection chosen = Selection.of(List.of(common("a"), plan("b"), practice("c")), 2);

    assertThat(chosen.places()).extracting(Place::entryId).containsExactly("a", "b");
    assertThat(chosen.places())
        .extracting(Place::code)
        .containsExactly("on_both_lists", "plan_score");
    assertThat(chosen.displaced()).isEmpty();
  }

  @Test
  @Tag("M5.7")
  @Tag("M5.5")
  void followUpsComeFirstThenWhoseClinicianTakesPart() {
    Candidate late = followed(plan("late"), DAY);
    Candidate early = followed(practice("early"), DAY.minusDays(3));
    Candidate hers = attended(practice("hers"));

    Selection chosen = Selection.of(List.of(common("a"), late, hers, early), 4);

    assertThat(chosen.places())
        .extracting(Place::entryId)
        .containsExactly("early", "late", "hers", "a");
    assertThat(chosen.places())
        .extracting(Place::code)
        .containsExactly("follow_up", "follow_up", "clinician_attends", "on_both_lists");
  }

  @Test
  @Tag("M5.6")
  void whoeverIsUrgentFindsAPlaceAndTheLastOneGivesWay() {
    Selection chosen = Selection.of(List.of(common("a"), common("b"), common("c"), urgent("u")), 3);

    assertThat(chosen.places()).extracting(Place::entryId).containsExactly("a", "b", "u");
    assertThat(chosen.displaced()).extracting(Place::entryId).containsExactly("c");
  }

  @Test
  @Tag("M5.6")
  void moreUrgentOnesThanPlacesLeadTheNextAgenda() {
    Selection chosen = Selection.of(List.of(urgent("u"), urgent("v"), urgent("w")), 2);

    assertThat(chosen.places()).extracting(Place::entryId).containsExactly("u", "v");
    assertThat(chosen.displaced()).extracting(Place::entryId).containsExactly("w");
  }

  @Test
  @Tag("M5.6")
  void whoeverGaveWayLastTimeComesBeforeTheListAndKeepsThePlace() {
    Candidate back = before(plan("back"), Earlier.DISPLACED);

    Selection chosen = Selection.of(List.of(common("a"), common("b"), back), 2);

    assertThat(chosen.places()).extracting(Place::entryId).containsExactly("back", "a");
    assertThat(chosen.displaced()).isEmpty();
  }

  @Test
  void whoStandsOnAnEarlierAgendaComesLastAlsoOnceAddedUrgently() {
    Candidate shown = before(common("shown"), Earlier.SHOWN);
    Candidate old = before(urgent("old"), Earlier.SHOWN);

    Selection chosen = Selection.of(List.of(shown, old, plan("new")), 2);

    assertThat(chosen.places()).extracting(Place::entryId).containsExactly("new", "shown");
    assertThat(chosen.places())
        .extracting(Place::code)
        .containsExactly("plan_score", "on_earlier_agenda");
    assertThat(chosen.displaced()).isEmpty();
  }

  @Test
  @Tag("M5.8")
  @Tag("M5.9")
  void whoWasLeftOpenAndWhoWasAgreedOnComeBeforeTheList() {
    Candidate second = agreed(plan("second"), 2);
    Candidate first = agreed(practice("first"), 1);
    Candidate open = before(plan("open"), Earlier.OPEN);

    Selection chosen = Selection.of(List.of(common("a"), second, open, first), 4);

    assertThat(chosen.places())
        .extracting(Place::entryId)
        .containsExactly("open", "first", "second", "a");
    assertThat(chosen.places())
        .extracting(Place::code)
        .containsExactly("still_open", "agreed", "agreed", "on_both_lists");
  }

  @Test
  @Tag("M5.7")
  void whoWasDiscussedComesBackOnlyWithSomethingOpen() {
    Candidate done = before(plan("done"), Earlier.DISCUSSED);

    assertThat(done.isToBeDiscussed()).isFalse();
    assertThat(
            new Candidate(
                    done.listed(),
                    null,
                    new FollowUps("done", 2, DAY),
                    null,
                    Earlier.DISCUSSED,
                    null)
                .isToBeDiscussed())
        .isTrue();
  }

  @Test
  @Tag("M17.2")
  void theFirstRoundHasWhoeverIsOnBothListsAndSomeOfThePracticesOwn() {
    List<Candidate> candidates =
        List.of(common("a"), urgent("u"), plan("p"), practice("c"), practice("d"), practice("e"));

    assertThat(Selection.ofFirstRound(candidates, 2))
        .extracting(candidate -> candidate.listed().entryId())
        .containsExactly("a", "u", "c", "d");
  }

  @Test
  @Tag("M17.2")
  void theFirstRoundCountsWhoeverWasDiscussedAndKeepsWhoIsExpected() {
    List<Candidate> candidates =
        List.of(
            before(practice("done"), Earlier.DISCUSSED),
            practice("c"),
            practice("d"),
            before(plan("open"), Earlier.OPEN),
            agreed(plan("next"), 1),
            followed(plan("due"), DAY),
            plan("p"));

    assertThat(
            Selection.of(Selection.ofFirstRound(candidates, 2), 10).places().stream()
                .map(Place::entryId))
        .containsExactly("due", "open", "next", "c");
  }

  @Test
  @Tag("M5.6")
  void whoWasAddedToTheAgendaKeepsThePlaceWhenItIsGeneratedAgain() {
    Candidate listed = plan("added");
    Candidate added =
        new Candidate(
            listed.listed(), "Added by the plan: Fell", null, null, Earlier.DISCUSSED, null);

    Selection chosen = Selection.of(List.of(common("a"), common("b"), added), 2);

    assertThat(chosen.places()).extracting(Place::entryId).containsExactly("a", "added");
    assertThat(chosen.places().get(1))
        .isEqualTo(new Place("added", true, "added_urgently", "Added by the plan: Fell"));
  }

  private static Candidate common(String id) {
    return candidate(id, "on_both_lists", false, true, true);
  }

  private static Candidate plan(String id) {
    return candidate(id, "plan_score", false, true, false);
  }

  private static Candidate practice(String id) {
    return candidate(id, "practice_rank", false, false, true);
  }

  private static Candidate urgent(String id) {
    return candidate(id, "urgent_addition", true, false, false);
  }

  private static Candidate candidate(
      String id, String code, boolean urgent, boolean plan, boolean practice) {
    Listed listed =
        new Listed(
            id, "pat_" + id, code, "Because.", urgent ? Instant.EPOCH : null, plan, practice);
    return new Candidate(listed, null, null, null, Earlier.NEW, null);
  }

  private static Candidate followed(Candidate one, LocalDate first) {
    String id = one.listed().entryId();
    return new Candidate(one.listed(), null, new FollowUps(id, 1, first), null, Earlier.NEW, null);
  }

  private static Candidate attended(Candidate one) {
    return new Candidate(one.listed(), null, null, "Dr. Example", Earlier.NEW, null);
  }

  private static Candidate before(Candidate one, Earlier earlier) {
    return new Candidate(one.listed(), null, null, null, earlier, null);
  }

  private static Candidate agreed(Candidate one, int place) {
    return new Candidate(one.listed(), null, null, null, Earlier.AGREED, place);
  }
}
