package care.duet.server.demo;

import static java.util.Map.entry;

import care.duet.sdk.generated.model.ImportKind;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/**
 * The files that both sides of a pairing would export. A practice's go as they are; of the plan's,
 * which hold the members of three practices, the rows of the practice's own members are taken, as a
 * plan would for each partner.
 */
record SampleFiles(Path directory) {

  private static final Map<String, String> PERSON =
      Map.of(
          "given_name", "first_name",
          "family_name", "last_name",
          "birth_date", "date_of_birth",
          "postal_code", "zip");

  private static final List<Map.Entry<ImportKind, String>> PLAN =
      List.of(
          entry(ImportKind.PLAN_MEMBERS, "members"),
          entry(ImportKind.ELIGIBILITY_SPANS, "eligibility_spans"),
          entry(ImportKind.ADMISSIONS, "admissions"),
          entry(ImportKind.ED_VISITS, "ed_visits"),
          entry(ImportKind.DIAGNOSES, "diagnoses"),
          entry(ImportKind.PRESCRIPTIONS, "prescriptions"),
          entry(ImportKind.MEMBER_PROVIDERS, "member_providers"),
          entry(ImportKind.CLAIMS_MONTHLY, "claims_monthly"));

  private static final List<Map.Entry<ImportKind, String>> PRACTICE =
      List.of(
          entry(ImportKind.PRACTICE_PATIENTS, "patients"),
          entry(ImportKind.VISITS, "visits"),
          entry(ImportKind.PROBLEMS, "problems"),
          entry(ImportKind.MEDICATIONS, "medications"),
          entry(ImportKind.SCREENINGS, "screenings"),
          entry(ImportKind.HOSPITAL_NOTIFICATIONS, "hospital_notifications"),
          entry(ImportKind.CARE_PLANS_ON_FILE, "care_plans"));

  /** The plan's files on its members at a practice. */
  List<SampleFile> plan(SampleOrganization practice) throws IOException {
    Set<String> members =
        CsvFile.resource(Massachusetts.FILES + "plan/members.csv.gz").rows().stream()
            .filter(row -> row.getField("attributed_practice_id").equals(practice.id()))
            .map(row -> row.getField("plan_member_id"))
            .collect(Collectors.toSet());
    List<SampleFile> files = new ArrayList<>();
    for (Map.Entry<ImportKind, String> kind : PLAN) {
      Path file = directory.resolve(practice.id() + "-plan-" + kind.getValue() + ".csv.gz");
      copy(Massachusetts.FILES + "plan/" + kind.getValue() + ".csv.gz", file, members);
      files.add(new SampleFile(kind.getKey(), file, planColumns(kind.getKey())));
    }
    return files;
  }

  /** A practice's files. */
  List<SampleFile> practice(SampleOrganization practice) throws IOException {
    List<SampleFile> files = new ArrayList<>();
    for (Map.Entry<ImportKind, String> kind : PRACTICE) {
      String name = practice.id() + "/" + kind.getValue() + ".csv.gz";
      Path file = directory.resolve(name.replace('/', '-'));
      try (InputStream sample = CsvFile.open(Massachusetts.FILES + name, false)) {
        Files.write(file, sample.readAllBytes());
      }
      files.add(new SampleFile(kind.getKey(), file, practiceColumns(kind.getKey())));
    }
    return files;
  }

  private static Map<String, String> planColumns(ImportKind kind) {
    return switch (kind) {
      case PLAN_MEMBERS -> PERSON;
      case ELIGIBILITY_SPANS -> Map.of("start_date", "start", "end_date", "end");
      default -> Map.of();
    };
  }

  private static Map<String, String> practiceColumns(ImportKind kind) {
    if (kind != ImportKind.PRACTICE_PATIENTS) {
      return Map.of();
    }
    Map<String, String> columns = new LinkedHashMap<>(PERSON);
    columns.put("language", "preferred_language");
    return columns;
  }

  /** Copies the rows of some members. */
  private static void copy(String sample, Path file, Set<String> members) throws IOException {
    try (CsvReader<CsvRecord> rows =
            CsvReader.builder()
                .ofCsvRecord(
                    new InputStreamReader(CsvFile.open(sample, true), StandardCharsets.UTF_8));
        CsvWriter csv =
            CsvWriter.builder()
                .build(
                    new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(file)),
                        StandardCharsets.UTF_8))) {
      int member = -1;
      for (CsvRecord row : rows) {
        if (member < 0) {
          member = row.getFields().indexOf("plan_member_id");
          csv.writeRecord(row.getFields());
        } else if (members.contains(row.getField(member))) {
          csv.writeRecord(row.getFields());
        }
      }
    }
  }
}
