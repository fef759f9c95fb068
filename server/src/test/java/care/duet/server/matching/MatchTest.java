package care.duet.server.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.duet.matching.link.Thresholds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchTest {

  private static final String CHARTS =
      """
      mrn, first_name, last_name, dob, number, road
      c1, Robert, Smith, 1980-05-17, 12, Main Street
      c2, Selma, Kemmer, 2011-09-13, 5, Elm Road
      c3, Bob, Smith, 1980-05-17, 12, Main St
      """;

  private static final String MEMBERS =
      """
      plan_member_id,fname,surname,date_of_birth,address
      m1,Bob,SMITH,19800517,12 MAIN ST
      m2,Boris,Lang,1971-01-20,77 Oak Lane
      """;

  @TempDir private Path directory;
  private Path left;
  private Path right;
  private Path out;

  @BeforeEach
  void writeFiles() throws IOException {
    left = Files.writeString(directory.resolve("charts.csv"), CHARTS);
    right = Files.writeString(directory.resolve("members.csv"), MEMBERS);
    out = directory.resolve("pairs.csv");
  }

  @Test
  void linksTwoFiles() throws IOException {
    String said = run(right, null, "right.given=fname,left.street=number+road");

    assertThat(Files.readAllLines(out).get(0))
        .isEqualTo("left_id,right_id,outcome,probability,weight");
    assertThat(Files.readString(out)).contains(",m1,certain,1.000000,").doesNotContain("m2");
    assertThat(said).startsWith("1 pairs are certain and 1 probable, of ").contains("duet-1");
  }

  @Test
  void findsTheDuplicatesOfOneFile() throws IOException {
    run(null, null, "street=number+road");

    assertThat(Files.readString(out)).contains("c1,c3,certain,").doesNotContain("c2");
  }

  @Test
  void isHeldAgainstTheTruth() throws IOException {
    Path truth =
        Files.writeString(
            directory.resolve("truth.csv"),
            """
            mrn,member,same_person
            c1,m1,Y
            c3,m1,Y
            c2,m1,N
            c9,m9,Y
            """);

    assertThat(run(right, truth, "right.given=fname,truth.left=mrn,truth.right=member"))
        .contains("precision 1.0000, recall 0.5000", "1 true pairs name records that are not in");
  }

  @Test
  void duplicatesAreHeldAgainstTheTruthInEitherOrder() throws IOException {
    Path truth = Files.writeString(directory.resolve("truth.csv"), "left_id,right_id\nc3,c1\n");

    assertThat(run(null, truth, "street=number+road")).contains("precision 1.0000, recall 1.0000");
  }

  @Test
  void saysWhichFileIsMissing() {
    right = directory.resolve("nothing.csv");

    assertRefused("", "There is no file " + right);
  }

  @Test
  void saysWhichColumnIsMissing() {
    assertRefused("right.given=first", "has no column 'first'; it has plan_member_id, fname,");
    assertRefused(
        "left.colour=red", "--map knows no 'left.colour'; the fields are birth_date, city,");
    assertRefused("given", "'given' in --map is not of the form left.given=first_name");
  }

  @Test
  void demandsAnIdAndAFamilyName() throws IOException {
    Files.writeString(left, "number,last_name\n1,Smith\n");
    assertRefused("", "has no column for id; name it with --map left.id=<column>");
    Files.writeString(left, "id,first_name\n1,Bob\n");
    assertRefused("", "has no column for family; name it with --map left.family=<column>");
  }

  @Test
  void saysWhichLineHasNoIdOfItsOwn() throws IOException {
    Files.writeString(left, "id,last_name\n1,Smith\n1,Jones\n");
    assertRefused("", "charts.csv, line 3: the id stood in an earlier line already");
    Files.writeString(left, "id,last_name\n,Smith\n");
    assertRefused("", "charts.csv, line 2: the id is empty");
  }

  @Test
  void refusesWhatIsNoTable() throws IOException {
    Files.writeString(left, "");
    assertRefused("", "charts.csv is empty");
    Files.writeString(left, "id,id\n");
    assertRefused("", "charts.csv has two columns 'id'");
    Files.writeString(left, "id,last_name\n1,Müller\n", StandardCharsets.ISO_8859_1);
    assertRefused("", "charts.csv is not written in UTF-8");
  }

  @Test
  void readsLinesWithFewerFieldsAndAByteOrderMark() throws IOException {
    Files.writeString(left, "\uFEFFid,last_name,first_name,dob\n1,Smith,Bob,1980-05-17\n2,Lang\n");

    run(right, null, "right.given=fname");

    assertThat(Files.readString(out)).contains("1,m1,certain");
  }

  @Test
  void saysWhereItCannotWrite() {
    out = directory.resolve("no/such/pairs.csv");

    assertRefused("", "pairs.csv cannot be written");
  }

  private void assertRefused(String map, String message) {
    assertThatThrownBy(() -> run(right, null, map))
        .isInstanceOf(MatchInputException.class)
        .hasMessageContaining(message);
  }

  private String run(@Nullable Path other, @Nullable Path truth, String map) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    new Match(left, other, out, truth, Columns.parse(map), Thresholds.DEFAULT).run(stream, stream);
    return said.toString(StandardCharsets.UTF_8);
  }
}
