package care.duet.server.linkage;

import care.duet.matching.prepare.MatchRecord;
import care.duet.matching.synthetic.SyntheticPanel;
import care.duet.server.testing.Imported;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Some people of a side, in one file. */
record Part(boolean plan, List<MatchRecord> people) {

  /** Everybody, each side in so many files, in an order of chance. */
  static List<Part> all(SyntheticPanel panel, int files, Random chance) {
    return some(panel, Integer.MAX_VALUE, files, chance);
  }

  /** The same with at most so many people a side. */
  static List<Part> some(SyntheticPanel panel, int most, int files, Random chance) {
    List<Part> parts = new ArrayList<>();
    for (boolean plan : List.of(true, false)) {
      List<MatchRecord> people =
          new ArrayList<>(
              (plan ? panel.right() : panel.left())
                  .stream().filter(Part::isWhole).limit(most).toList());
      Collections.shuffle(people, chance);
      int size = (people.size() + files - 1) / files;
      for (int i = 0; i < people.size(); i += size) {
        parts.add(new Part(plan, people.subList(i, Math.min(people.size(), i + size))));
      }
    }
    if (files > 1) {
      Collections.shuffle(parts, chance);
    }
    return parts;
  }

  /** A file needs names and a birth date that has been; nothing else. */
  private static boolean isWhole(MatchRecord person) {
    String birthDate = person.birthDate();
    return !text(person.givenName()).isEmpty()
        && !text(person.familyName()).isEmpty()
        && birthDate != null
        && !birthDate.isBlank()
        && birthDate.compareTo("2026") < 0;
  }

  void into(Imported files) {
    if (plan) {
      files.plan("plan_members", csv());
    } else {
      files.practice("practice_patients", csv());
    }
  }

  /** The file. */
  String csv() {
    StringBuilder csv = new StringBuilder(header());
    for (MatchRecord person : people) {
      csv.append(
          String.join(
              ",",
              person.id(),
              text(person.givenName()),
              text(person.middleName()),
              text(person.familyName()),
              text(person.suffix()),
              text(person.birthDate()),
              text(person.sex()),
              text(person.phone()),
              text(person.street()),
              text(person.city()),
              text(person.postalCode())));
      csv.append('\n');
    }
    return csv.toString();
  }

  private String header() {
    return (plan ? "plan_member_id" : "mrn")
        + ",given_name,middle_name,family_name,suffix,birth_date,sex,phone,address,city,"
        + "postal_code\n";
  }

  private static String text(String value) {
    return value == null || value.isBlank() ? "" : "\"" + value.replace("\"", "\"\"") + "\"";
  }
}
