package care.duet.matching.accuracy;

import care.duet.matching.link.RecordPair;
import care.duet.matching.prepare.MatchRecord;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A plan's members and three practices' patients, with the answer key. */
final class Massachusetts {

  static final List<String> PRACTICES = List.of("practice_1", "practice_2", "practice_3");

  private Massachusetts() {}

  /** What the plan would send into its pairing with a practice: the members attributed to it. */
  static List<MatchRecord> membersOf(String practice) {
    return members(row -> row.getField("attributed_practice_id").equals(practice));
  }

  static List<MatchRecord> allMembers() {
    return members(row -> true);
  }

  static List<MatchRecord> patientsOf(String practice) {
    return rows(practice + "_patients.csv").stream().map(row -> person(row, "mrn")).toList();
  }

  /** The true pairs of a practice's patients with any of these members. */
  static Set<RecordPair> truth(String practice, List<MatchRecord> members) {
    Set<String> ids = members.stream().map(MatchRecord::id).collect(Collectors.toSet());
    return rows("links.csv").stream()
        .filter(row -> row.getField("same_person").equals("Y"))
        .filter(row -> row.getField("practice_id").equals(practice))
        .filter(row -> ids.contains(row.getField("plan_member_id")))
        .map(row -> new RecordPair(row.getField("mrn"), row.getField("plan_member_id")))
        .collect(Collectors.toSet());
  }

  private static List<MatchRecord> members(Predicate<NamedCsvRecord> wanted) {
    return rows("members.csv").stream()
        .filter(wanted)
        .map(row -> person(row, "plan_member_id"))
        .toList();
  }

  private static MatchRecord person(NamedCsvRecord row, String id) {
    return MatchRecord.builder(row.getField(id))
        .givenName(row.getField("first_name"))
        .middleName(row.getField("middle_name"))
        .familyName(row.getField("last_name"))
        .suffix(row.getField("suffix"))
        .birthDate(row.getField("date_of_birth"))
        .sex(row.getField("sex"))
        .phone(row.getField("phone"))
        .street(row.getField("address"))
        .city(row.getField("city"))
        .postalCode(row.getField("zip"))
        .build();
  }

  private static List<NamedCsvRecord> rows(String name) {
    InputStream content =
        Objects.requireNonNull(Massachusetts.class.getResourceAsStream("/massachusetts/" + name));
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .ofNamedCsvRecord(new InputStreamReader(content, StandardCharsets.UTF_8))) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
