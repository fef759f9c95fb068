package care.duet.bench.world;

import care.duet.matching.prepare.MatchRecord;
import care.duet.matching.synthetic.SyntheticPanel;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A pairing whose plan has many made-up members, with the errors of real files.
 *
 * @param practiceKey submits the practice's lists
 * @param newcomers patients of the practice who have not been heard of, as lists of one; seven of
 *     ten are members
 */
public record Crowd(String pairing, String practiceKey, List<String> newcomers) {

  private static final long SEED = 42;

  // Some records have no date that an import takes.
  private static final int SPARE = 50;

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Copies. */
  public Crowd {
    newcomers = List.copyOf(newcomers);
  }

  /** Imports this many members. */
  public static Crowd fill(Home home, Http admin, Data data, int members, int newcomers)
      throws IOException, InterruptedException {
    SyntheticPanel panel = SyntheticPanel.generate(SEED, members + members / SPARE, 1);
    Upload upload = new Upload(admin.port(), data.planKey(), data.pairing());
    send(home, upload, complete(panel.right()).limit(members));
    // Nobody else is on the list, so that little is measured beside the match.
    new Http(admin.port(), data.planKey())
        .call(
            "POST",
            "/v1/pairings/" + data.pairing() + "/risk-lists",
            listOfOne("plan_member_id", complete(panel.right()).findFirst().orElseThrow()));
    return new Crowd(
        data.pairing(),
        data.practiceKey(),
        complete(panel.left()).limit(newcomers).map(patient -> listOfOne("mrn", patient)).toList());
  }

  /** Those whom an import takes: it wants a date of birth that there has been. */
  private static Stream<MatchRecord> complete(List<MatchRecord> records) {
    return records.stream().filter(record -> isPast(record.birthDate()));
  }

  private static boolean isPast(@Nullable String birthDate) {
    try {
      return birthDate != null && LocalDate.parse(birthDate).isBefore(TODAY);
    } catch (DateTimeParseException slip) {
      return false;
    }
  }

  private static void send(Home home, Upload upload, Stream<MatchRecord> records)
      throws IOException, InterruptedException {
    Path file = home.file("members.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("plan_member_id,given_name,middle_name,family_name,suffix,birth_date,sex,phone,");
      out.write("address,city,postal_code\n");
      for (MatchRecord record : (Iterable<MatchRecord>) records::iterator) {
        out.write(row(record));
      }
    }
    upload.send("plan_members", file);
    Files.delete(file);
  }

  private static String row(MatchRecord record) {
    return Stream.of(
            record.id(),
            record.givenName(),
            record.middleName(),
            record.familyName(),
            record.suffix(),
            record.birthDate(),
            record.sex(),
            record.phone(),
            record.street(),
            record.city(),
            record.postalCode())
        .map(cell -> cell == null ? "" : '"' + cell.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(",", "", "\n"));
  }

  private static String listOfOne(String identifier, MatchRecord record) {
    ObjectNode list = JSON.createObjectNode();
    list.put("cycle", "2026-11").put("definition", "Whom nobody has heard of before");
    ObjectNode entry = list.putArray("entries").addObject();
    entry.put("rank", 1).put(identifier, record.id());
    if (identifier.equals("plan_member_id")) {
      entry.put("risk_score", 5);
    }
    entry.put("given_name", record.givenName()).put("family_name", record.familyName());
    entry.put("birth_date", record.birthDate()).put("sex", sex(record.sex()));
    if (!Objects.requireNonNullElse(record.phone(), "").isEmpty()) {
      entry.put("phone", record.phone());
    }
    entry.put("postal_code", record.postalCode());
    return list.toString();
  }

  private static String sex(@Nullable String letter) {
    return switch (Objects.requireNonNullElse(letter, "")) {
      case "F" -> "female";
      case "M" -> "male";
      default -> "unknown";
    };
  }
}
