package care.duet.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.sdk.generated.model.RiskListEntryInput;
import care.duet.sdk.generated.model.SubmitRiskListRequest;
import care.duet.server.demo.AnswerKey.Pair;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Everybody of the sample's population who looks like somebody else: twins, juniors, parents and
 * children, spouses, strangers of the same name; with the errors that both sides' records have.
 */
final class LookAlikesIT {

  @ParameterizedTest(name = "{0}: none of its look-alikes, at least {1} of its true pairs")
  @CsvSource({"practice_1, 114", "practice_2, 89", "practice_3, 100"})
  @Tag("M2.6")
  void noTwoPeopleAreTakenForOne(String practice, int leastFound) throws Exception {
    SubmittedLists lists =
        SubmittedLists.of(
            list("look_alike_members.csv", "plan_member_id", practice),
            list("look_alike_charts.csv", "mrn", practice));
    List<Pair> merged = AnswerKey.merged(lists.combined().getEntries());
    assertThat(AnswerKey.read().same()).containsAll(merged);
    assertThat(merged).hasSizeGreaterThanOrEqualTo(leastFound);
  }

  private static SubmitRiskListRequest list(String file, String identifier, String practice)
      throws Exception {
    List<RiskListEntryInput> entries = new ArrayList<>();
    for (NamedCsvRecord row : CsvFile.resource("/massachusetts/" + file).rows()) {
      if (row.getField("practice_id").equals(practice)) {
        RiskListEntryInput entry =
            new RiskListEntryInput()
                .rank(entries.size() + 1)
                .givenName(row.getField("first_name"))
                .familyName(row.getField("last_name"))
                .birthDate(LocalDate.parse(row.getField("date_of_birth")));
        if (!row.getField("suffix").isEmpty()) {
          entry.suffix(row.getField("suffix"));
        }
        entries.add(
            identifier.equals("mrn")
                ? entry.mrn(row.getField("mrn"))
                : entry.planMemberId(row.getField("plan_member_id")));
      }
    }
    return new SubmitRiskListRequest()
        .cycle("look-alikes")
        .definition("Everybody who looks like somebody else")
        .entries(entries);
  }
}
