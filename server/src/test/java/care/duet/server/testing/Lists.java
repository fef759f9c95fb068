package care.duet.server.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes risk lists as a partner would send them. */
public final class Lists {

  private final List<String> entries = new ArrayList<>();
  private final String identifier;

  private Lists(String identifier) {
    this.identifier = identifier;
  }

  /** A list of the plan. */
  public static Lists plan() {
    return new Lists("plan_member_id");
  }

  /** A list of the practice. */
  public static Lists practice() {
    return new Lists("mrn");
  }

  /** The next rank goes to this person; {@code more} is further JSON members, or empty. */
  public Lists add(String id, String given, String family, String birthDate, String more) {
    String rest = more.isEmpty() ? "" : ", " + more;
    entries.add(
        """
        {"rank": %d, "%s": "%s", "given_name": "%s", "family_name": "%s", "birth_date": "%s"%s}\
        """
            .formatted(entries.size() + 1, identifier, id, given, family, birthDate, rest));
    return this;
  }

  /** The next rank goes to this person. */
  public Lists add(String id, String given, String family, String birthDate) {
    return add(id, given, family, birthDate, "");
  }

  /** As many strangers as asked for; two lists with the same prefix name the same people. */
  public static Lists strangers(Lists list, String prefix, int count) {
    for (int i = 0; i < count; i++) {
      Random chance = new Random((prefix + i).hashCode() * 0x9E3779B97F4A7C15L);
      list.add(
          prefix + "-" + i,
          name(chance),
          name(chance),
          LocalDate.of(1930, 1, 1).plusDays(chance.nextInt(20_000)).toString());
    }
    return list;
  }

  /** Unlike any other, so that nobody is taken for somebody else. */
  private static String name(Random chance) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      name.append((char) ('a' + chance.nextInt(26)));
    }
    return name.toString();
  }

  /** The body of a submission. */
  public String json() {
    return """
        {"cycle": "2026-11", "definition": "Highest risk by our own judgement", "entries": [%s]}
        """
        .formatted(String.join(",\n", entries));
  }
}
