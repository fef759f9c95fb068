package care.duet.server.testing;

import java.util.ArrayList;
import java.util.List;

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
      String letters = prefix + (char) ('a' + i % 26) + (char) ('a' + i / 26);
      list.add(prefix + "-" + i, "Given" + letters, "Family" + letters, "1950-01-01");
    }
    return list;
  }

  /** The body of a submission. */
  public String json() {
    return """
        {"cycle": "2026-11", "definition": "Highest risk by our own judgement", "entries": [%s]}
        """
        .formatted(String.join(",\n", entries));
  }
}
