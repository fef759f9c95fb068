package care.duet.server.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.matching.prepare.MatchRecord;
import care.duet.matching.synthetic.SyntheticPanel;
import care.duet.server.DuetApplication;
import care.duet.server.testing.Imported;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import care.duet.server.testing.Together;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is whom does not depend on who comes first, nor on who comes at the same moment. */
@Tag("M2.6")
final class ArrivalIT {

  private static final SyntheticPanel PEOPLE = SyntheticPanel.generate(20261122, 200, 6);

  @Test
  void theOrderOfArrivalDecidesNothing() {
    Whom once = arrived(Part.all(1, new Random(0)));
    assertThat(once.links()).hasSizeGreaterThan(80);
    assertThat(once.questions()).isNotEmpty();

    for (int seed = 1; seed <= 3; seed++) {
      Whom shuffled = arrived(Part.all(5, new Random(seed)));
      assertThat(shuffled.links()).isEqualTo(once.links());
      assertThat(shuffled.questions()).isEqualTo(once.questions());
    }
  }

  @Test
  void bothSidesAtOnceAtTwoServersLinkAsOneAfterTheOther() {
    Set<String> expected = arrived(Part.all(1, new Random(0))).links();
    TestPairing pairing = TestPairing.active();
    TestServer second = TestServer.start(DuetApplication::new);
    try {
      List<Part> parts = Part.all(1, new Random(0));
      Together.run(
          2,
          side -> {
            TestPairing at = side == 0 ? pairing : pairing.at(second.uri());
            parts.get(side).into(new Imported(at));
            return side;
          });
    } finally {
      second.stop();
    }
    assertThat(new Whom(pairing).links()).isEqualTo(expected);
  }

  private static Whom arrived(List<Part> parts) {
    TestPairing pairing = TestPairing.active();
    parts.forEach(part -> part.into(new Imported(pairing)));
    return new Whom(pairing);
  }

  /** Some people of a side, in one file. */
  private record Part(boolean plan, List<MatchRecord> people) {

    /** Everybody, each side in so many files, in an order of chance. */
    static List<Part> all(int files, Random chance) {
      List<Part> parts = new ArrayList<>();
      for (boolean plan : List.of(true, false)) {
        List<MatchRecord> people = new ArrayList<>(plan ? PEOPLE.right() : PEOPLE.left());
        people.removeIf(person -> !isWhole(person));
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

    /** A file needs names and a birth date; nothing else. */
    private static boolean isWhole(MatchRecord person) {
      return !text(person.givenName()).isEmpty()
          && !text(person.familyName()).isEmpty()
          && !text(person.birthDate()).isEmpty();
    }

    void into(Imported files) {
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
      if (plan) {
        files.plan("plan_members", csv.toString());
      } else {
        files.practice("practice_patients", csv.toString());
      }
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
}
