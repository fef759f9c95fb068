package care.duet.matching.compare;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.matching.prepare.MatchRecord;
import care.duet.matching.prepare.PreparedRecord;
import care.duet.matching.synthetic.SyntheticPanel;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  @Test
  void isSymmetric() {
    SyntheticPanel panel = SyntheticPanel.generate(5, 500, 3);
    List<PreparedRecord> left = panel.left().stream().map(PreparedRecord::of).toList();
    List<PreparedRecord> right = panel.right().stream().map(PreparedRecord::of).toList();
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 20_000; i++) {
      PreparedRecord one = left.get(random.nextInt(left.size()));
      PreparedRecord other = right.get(random.nextInt(right.size()));

      assertThat(Comparison.of(one, other)).isEqualTo(Comparison.of(other, one));
      assertThat(Comparison.ofCandidates(one, other))
          .isEqualTo(Comparison.ofCandidates(other, one));
    }
  }

  @Test
  void nothingIsKnownOfEmptyRecords() {
    assertThat(compare(MatchRecord.builder("a"), MatchRecord.builder("b"))).isEmpty();
  }

  @Test
  void theRestOfAPairOfTwoPeopleIsNotLookedAt() {
    PreparedRecord one =
        prepared(MatchRecord.builder("a").givenName("Selma").birthDate("1980-01-02").sex("F"));
    PreparedRecord other =
        prepared(MatchRecord.builder("b").givenName("Boris").birthDate("1975-11-20").sex("M"));

    assertThat(Agreement.levels(Comparison.ofCandidates(one, other)))
        .containsExactly(Level.GIVEN_OTHER, Level.BIRTH_DATE_OTHER);
    assertThat(Agreement.levels(Comparison.of(one, other)))
        .containsExactly(Level.GIVEN_OTHER, Level.BIRTH_DATE_OTHER, Level.SEX_OTHER);
  }

  @Test
  void aSwapSaysAllAboutTheFamilyName() {
    assertThat(
            compare(
                MatchRecord.builder("a").givenName("Bergstrom").familyName("Selma"),
                MatchRecord.builder("b").givenName("Selma").familyName("Bergstrom")))
        .containsExactly(Level.GIVEN_SWAPPED);
  }

  @Test
  void middleNamesAgreeByTheirInitial() {
    assertThat(middle("Louise", "Louise")).containsExactly(Level.MIDDLE_EXACT);
    assertThat(middle("Louise", "L")).containsExactly(Level.MIDDLE_INITIAL);
    assertThat(middle("L", "L")).containsExactly(Level.MIDDLE_INITIAL);
    assertThat(middle("Louise", "Lydia")).containsExactly(Level.MIDDLE_OTHER);
    assertThat(middle("Louise", "M")).containsExactly(Level.MIDDLE_OTHER);
  }

  @Test
  void telephonesAndSexAreCompared() {
    assertThat(phone("9785559308", "978-555-9308")).containsExactly(Level.PHONE_EXACT);
    assertThat(phone("9785559308", "978-555-9380")).containsExactly(Level.PHONE_ONE_EDIT);
    assertThat(phone("9785559308", "978-555-1111")).containsExactly(Level.PHONE_OTHER);
    assertThat(compare(MatchRecord.builder("a").sex("F"), MatchRecord.builder("b").sex("Female")))
        .containsExactly(Level.SEX_SAME);
    assertThat(compare(MatchRecord.builder("a").sex("F"), MatchRecord.builder("b").sex("M")))
        .containsExactly(Level.SEX_OTHER);
  }

  private static List<Level> middle(String one, String other) {
    return compare(
        MatchRecord.builder("a").middleName(one), MatchRecord.builder("b").middleName(other));
  }

  private static List<Level> phone(String one, String other) {
    return compare(MatchRecord.builder("a").phone(one), MatchRecord.builder("b").phone(other));
  }

  private static List<Level> compare(MatchRecord.Builder one, MatchRecord.Builder other) {
    return Agreement.levels(Comparison.of(prepared(one), prepared(other)));
  }

  private static PreparedRecord prepared(MatchRecord.Builder builder) {
    return PreparedRecord.of(builder.build());
  }
}
