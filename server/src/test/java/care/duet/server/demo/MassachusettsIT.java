package care.duet.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.sdk.generated.model.CombinedListEntry;
import care.duet.sdk.generated.model.NamedBy;
import care.duet.sdk.generated.model.OrganizationKind;
import care.duet.server.demo.AnswerKey.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The sample's three pairings on a real server, held against the answer key. */
final class MassachusettsIT {

  private static final List<SubmittedLists> PAIRINGS = new ArrayList<>();
  private static AnswerKey key;

  @BeforeAll
  static void submitBothListsOfEachPairing() throws Exception {
    key = AnswerKey.read();
    Massachusetts sample = new Massachusetts();
    for (SampleOrganization organization : sample.organizations()) {
      if (organization.kind() == OrganizationKind.PRACTICE) {
        PAIRINGS.add(
            SubmittedLists.of(sample.planList(organization), sample.practiceList(organization)));
      }
    }
  }

  @Test
  @Tag("M2.6")
  void noTwoPeopleAreTakenForOne() {
    assertThat(PAIRINGS).hasSize(3);
    assertThat(PAIRINGS)
        .allSatisfy(
            pairing ->
                assertThat(key.same())
                    .containsAll(AnswerKey.merged(pairing.combined().getEntries())));
  }

  @Test
  @Tag("M2.14")
  void atLeast26OfThe29WhoAreOnBothListsAreFoundAndCounted() {
    List<Pair> found = new ArrayList<>();
    for (SubmittedLists pairing : PAIRINGS) {
      List<Pair> common = AnswerKey.merged(pairing.combined().getEntries());
      assertThat(pairing.overlap().getCommon()).isEqualTo(common.size());
      assertThat(pairing.overlap().getPlanOnly()).isEqualTo(30 - common.size());
      assertThat(pairing.overlap().getPracticeOnly()).isEqualTo(30 - common.size());
      assertThat(pairing.overlap().getUnion()).isEqualTo(60 - common.size());
      found.addAll(common);
    }
    assertThat(key.overlap()).hasSize(29).containsAll(found);
    assertThat(found).hasSizeGreaterThanOrEqualTo(26);
  }

  @Test
  @Tag("M2.6")
  void bothListsComeFirstThenThePlansByScoreThenThePracticesByDesignationAndRank() {
    assertThat(PAIRINGS)
        .allSatisfy(
            pairing ->
                assertThat(pairing.combined().getEntries())
                    .isSortedAccordingTo(guideline())
                    .extracting(CombinedListEntry::getPosition)
                    .containsExactlyElementsOf(positions(pairing)));
  }

  private static Comparator<CombinedListEntry> guideline() {
    Comparator<CombinedListEntry> group =
        Comparator.comparing(
            entry ->
                List.of(NamedBy.COMMON, NamedBy.PLAN_ONLY, NamedBy.PRACTICE_ONLY)
                    .indexOf(entry.getNamedBy()));
    return group
        .thenComparing(
            entry -> entry.getPlan() == null ? 0 : -entry.getPlan().getRiskScore().doubleValue())
        .thenComparing(entry -> entry.getPlan() != null || !entry.getPractice().getPcpDesignated())
        .thenComparing(entry -> entry.getPlan() == null ? entry.getPractice().getRank() : 0);
  }

  private static List<Integer> positions(SubmittedLists pairing) {
    List<Integer> positions = new ArrayList<>();
    for (int i = 1; i <= pairing.combined().getEntries().size(); i++) {
      positions.add(i);
    }
    return positions;
  }
}
