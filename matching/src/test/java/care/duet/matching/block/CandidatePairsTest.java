package care.duet.matching.block;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.matching.link.RecordPair;
import care.duet.matching.prepare.MatchRecord;
import care.duet.matching.prepare.PreparedRecord;
import care.duet.matching.synthetic.SyntheticPanel;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CandidatePairsTest {

  @Test
  void holdNearlyAllTruePairsAndFewOthers() {
    SyntheticPanel panel = SyntheticPanel.generate(3, 5_000, 1);
    List<PreparedRecord> left = prepared(panel.left());
    List<PreparedRecord> right = prepared(panel.right());

    long[] pairs = CandidatePairs.of(left, right);
    Set<RecordPair> found = new HashSet<>();
    for (long pair : pairs) {
      found.add(
          new RecordPair(
              left.get(CandidatePairs.left(pair)).id(),
              right.get(CandidatePairs.right(pair)).id()));
    }
    long kept = panel.truth().stream().filter(found::contains).count();

    assertThat((double) kept / panel.truth().size()).isGreaterThan(0.999);
    assertThat(pairs.length).isLessThan(10 * panel.left().size());
    assertThat(pairs).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void pairARecordNotWithItselfAndNoPairTwice() {
    List<PreparedRecord> people = prepared(SyntheticPanel.generate(3, 300, 1).left());

    long[] pairs = CandidatePairs.of(people, people);

    assertThat(Arrays.stream(pairs))
        .isNotEmpty()
        .allMatch(pair -> CandidatePairs.left(pair) < CandidatePairs.right(pair));
  }

  @Test
  void aKeyThatEverybodyHasIsLeftOut() {
    List<PreparedRecord> people =
        IntStream.range(0, 2_000)
            .mapToObj(i -> MatchRecord.builder("r" + i).birthDate("1970-07-07").build())
            .map(PreparedRecord::of)
            .toList();

    assertThat(CandidatePairs.of(BlockingPass.BIRTH_DATE, people, people)).isEmpty();
  }

  @Test
  void aLargeBlockIsDividedByTheInitials() {
    List<PreparedRecord> people =
        IntStream.range(0, 200)
            .mapToObj(
                i ->
                    MatchRecord.builder("r" + i)
                        .givenName((char) ('A' + i % 20) + "nn")
                        .familyName("Smith")
                        .birthDate("1970-07-07")
                        .build())
            .map(PreparedRecord::of)
            .toList();

    assertThat(CandidatePairs.of(BlockingPass.BIRTH_DATE, people, List.copyOf(people)))
        .hasSizeBetween(2_000, 3_000);
  }

  @Test
  void equalIdsOfTwoSidesMeanNothing() {
    List<PreparedRecord> one = prepared(List.of(MatchRecord.builder("1").build()));
    List<PreparedRecord> other = prepared(List.of(MatchRecord.builder("1").build()));
    List<PreparedRecord> carrier =
        prepared(List.of(MatchRecord.builder("2").sharedIdentifier("1").build()));

    assertThat(CandidatePairs.of(one, other)).isEmpty();
    assertThat(CandidatePairs.of(one, carrier)).hasSize(1);
    assertThat(CandidatePairs.of(carrier, one)).hasSize(1);
  }

  private static List<PreparedRecord> prepared(List<MatchRecord> records) {
    return records.stream().map(PreparedRecord::of).toList();
  }
}
