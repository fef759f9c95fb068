package care.duet.server.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which columns hold which field. {@code left.given=first_name} names one for the left file, {@code
 * given=first_name} for both; {@code street=street_number+address_1} puts several together. What is
 * not named is looked for under its usual names.
 */
final class Columns {

  /** The fields of records, each with the usual names of its column. */
  private static final Map<String, List<String>> RECORD_FIELDS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("id", List.of("id", "rec_id", "record_id", "mrn", "plan_member_id")),
              Map.entry("given", List.of("given", "given_name", "first_name", "firstname")),
              Map.entry("middle", List.of("middle", "middle_name", "middlename")),
              Map.entry(
                  "family", List.of("family", "family_name", "last_name", "lastname", "surname")),
              Map.entry("suffix", List.of("suffix", "name_suffix")),
              Map.entry("birth_date", List.of("birth_date", "date_of_birth", "birthdate", "dob")),
              Map.entry("sex", List.of("sex", "gender")),
              Map.entry("phone", List.of("phone", "phone_number", "telephone")),
              Map.entry("street", List.of("street", "address", "address_1", "address_line_1")),
              Map.entry("city", List.of("city", "suburb", "town")),
              Map.entry("postal_code", List.of("postal_code", "zip", "zip_code", "postcode")),
              Map.entry("shared_identifier", List.of("shared_identifier"))));

  /** The fields of the file of true pairs. */
  private static final Map<String, List<String>> TRUTH_FIELDS =
      Map.of(
          "left", List.of("left_id"),
          "right", List.of("right_id"),
          "same", List.of("same_person"));

  private final Map<String, List<String>> named = new HashMap<>();

  private Columns() {}

  /** Reads {@code left.given=first_name,family=last_name}. */
  static Columns parse(@Nullable String text) {
    Columns columns = new Columns();
    if (text == null || text.isBlank()) {
      return columns;
    }
    for (String entry : text.split(",", -1)) {
      String[] parts = entry.split("=", 2);
      if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
        throw new MatchInputException(
            "'" + entry.strip() + "' in --map is not of the form left.given=first_name");
      }
      columns.name(parts[0].strip(), parts[1].strip());
    }
    return columns;
  }

  /** The columns that hold the field, in the order to put them together; none when absent. */
  List<String> of(Side side, String field, Set<String> header, String file) {
    List<String> wanted = named.getOrDefault(side.word() + "." + field, named.get(field));
    if (wanted != null) {
      for (String column : wanted) {
        if (!header.contains(column)) {
          throw new MatchInputException(
              file + " has no column '" + column + "'; it has " + String.join(", ", header));
        }
      }
      return wanted;
    }
    return usual(side).getOrDefault(field, List.of()).stream()
        .filter(header::contains)
        .limit(1)
        .toList();
  }

  /** The same for what cannot be done without. */
  List<String> required(Side side, String field, Set<String> header, String file) {
    List<String> columns = of(side, field, header, file);
    if (columns.isEmpty()) {
      throw new MatchInputException(
          file
              + " has no column for "
              + field
              + "; name it with --map "
              + side.word()
              + "."
              + field
              + "=<column>. It has "
              + String.join(", ", header));
    }
    return columns;
  }

  private void name(String key, String columns) {
    String[] parts = key.split("\\.", 2);
    boolean sided = parts.length == 2;
    String field = parts[parts.length - 1];
    boolean known =
        sided
            ? Arrays.stream(Side.values())
                .anyMatch(side -> side.word().equals(parts[0]) && usual(side).containsKey(field))
            : RECORD_FIELDS.containsKey(field);
    if (!known) {
      List<String> fields = new ArrayList<>(RECORD_FIELDS.keySet());
      throw new MatchInputException(
          String.format(
              Locale.ROOT,
              "--map knows no '%s'; the fields are %s, with left. or right. before them or for"
                  + " both, and truth.left, truth.right and truth.same",
              key,
              String.join(", ", fields)));
    }
    named.put(key, Arrays.stream(columns.split("\\+", -1)).map(String::strip).toList());
  }

  private static Map<String, List<String>> usual(Side side) {
    return side == Side.TRUTH ? TRUTH_FIELDS : RECORD_FIELDS;
  }
}
