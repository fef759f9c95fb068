package care.duet.server.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Imported;
import care.duet.server.testing.TestPairing;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of the Massachusetts sample, as a pairing links them, held against the truth. */
final class SampleLinksIT {

  private static final String RENAMED =
      "&column=given_name:first_name&column=family_name:last_name"
          + "&column=birth_date:date_of_birth&column=postal_code:zip";

  @ParameterizedTest
  @CsvSource({
    "practice_1, shipped", "practice_2, shipped", "practice_3, shipped",
    "practice_1, own", "practice_2, own", "practice_3, own"
  })
  @Tag("M2.6")
  void aPairingLinksWhoIsOnePerson(String practice, String weights) throws IOException {
    TestPairing pairing =
        TestPairing.active(weights.equals("own") ? "{\"match_own_weights_from\": 200}" : "{}");
    Imported files = new Imported(pairing);
    List<NamedCsvRecord> members =
        rows("plan/members", row -> row.getField("attributed_practice_id").equals(practice));
    List<NamedCsvRecord> charts = rows(practice + "/patients", row -> true);
    files.plan("plan_members" + RENAMED, csv(members));
    files.practice(
        "practice_patients" + RENAMED + "&column=language:preferred_language", csv(charts));
    Whom whom = new Whom(pairing);
    assertThat(whom.model().path("kind").asText()).isEqualTo(weights);

    Set<String> links = whom.links();
    Set<String> questions = whom.questions();
    Set<String> truth = truth(members, charts);
    Set<String> right = new HashSet<>(links);
    right.retainAll(truth);
    Set<String> answered = new HashSet<>(right);
    questions.stream()
        .map(pair -> pair.replace('?', '='))
        .filter(truth::contains)
        .forEach(answered::add);

    System.out.printf(
        "%s by %s weights through the API: precision %.4f, recall %.4f, with reviews %.4f; %d questions of %d"
            + " members%n",
        practice,
        weights,
        (double) right.size() / links.size(),
        (double) right.size() / truth.size(),
        (double) answered.size() / truth.size(),
        questions.size(),
        members.size());
    assertThat((double) right.size() / links.size()).isGreaterThanOrEqualTo(0.999);
    assertThat((double) right.size() / truth.size()).isGreaterThanOrEqualTo(0.975);
    assertThat((double) answered.size() / truth.size()).isGreaterThanOrEqualTo(0.990);
    assertThat(questions).hasSizeLessThanOrEqualTo(members.size() / 20);
  }

  private static Set<String> truth(List<NamedCsvRecord> members, List<NamedCsvRecord> charts)
      throws IOException {
    Set<String> known =
        members.stream().map(row -> row.getField("plan_member_id")).collect(Collectors.toSet());
    charts.forEach(row -> known.add(row.getField("mrn")));
    return rows("links", row -> !row.findField("same_person").orElse("Y").equals("N")).stream()
        .filter(row -> known.contains(row.getField("plan_member_id")))
        .filter(row -> known.contains(row.getField("mrn")))
        .map(row -> row.getField("plan_member_id") + "=" + row.getField("mrn"))
        .collect(Collectors.toSet());
  }

  private static String csv(List<NamedCsvRecord> rows) throws IOException {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(rows.get(0).getHeader());
      rows.forEach(row -> csv.writeRecord(row.getFields()));
    }
    return text.toString();
  }

  private static List<NamedCsvRecord> rows(String file, Predicate<NamedCsvRecord> wanted)
      throws IOException {
    String resource = "/samples/massachusetts/" + file + ".csv.gz";
    List<NamedCsvRecord> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(
                    new GZIPInputStream(
                        Objects.requireNonNull(SampleLinksIT.class.getResourceAsStream(resource))),
                    StandardCharsets.UTF_8))) {
      csv.stream().filter(wanted).forEach(rows::add);
    }
    return rows;
  }
}
