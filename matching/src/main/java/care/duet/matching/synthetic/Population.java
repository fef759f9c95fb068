package care.duet.matching.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Makes up households: people alone, couples, children, twins, and fathers and sons of one name.
 * Who lives together shares address, family name and often the telephone, and is several people.
 */
final class Population {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final String[] KINDS = {"Street", "Avenue", "Road", "Drive", "Lane"};
  private static final int PEOPLE_PER_POSTAL_CODE = 400;

  private final SplittableRandom random;
  private final Names names;
  private final int postalCodes;

  Population(SplittableRandom random, int size) {
    this.random = random;
    this.names = new Names(random);
    this.postalCodes = Math.max(5, size / PEOPLE_PER_POSTAL_CODE);
  }

  /** So many people, households whole. */
  List<SyntheticPerson> people(int size) {
    List<SyntheticPerson> people = new ArrayList<>(size + 6);
    while (people.size() < size) {
      addHousehold(people);
    }
    return people.subList(0, size);
  }

  Home home() {
    int code = random.nextInt(postalCodes);
    return new Home(
        Integer.toString(1 + random.nextInt(1200)),
        names.place() + " " + KINDS[random.nextInt(KINDS.length)],
        random.nextInt(3) == 0 ? Integer.toString(1 + random.nextInt(90)) : "",
        "City" + code / 4,
        String.format(Locale.ROOT, "%05d", 1001 + code));
  }

  String phone() {
    return String.format(
        Locale.ROOT, "%d555%04d", 201 + random.nextInt(750), random.nextInt(10_000));
  }

  private void addHousehold(List<SyntheticPerson> people) {
    Home home = home();
    String family = names.family();
    String phone = phone();
    char sex = random.nextBoolean() ? 'F' : 'M';
    SyntheticPerson first = person(sex, family, home, phone, 20, 90);
    people.add(first);
    if (random.nextInt(100) < 45) {
      return;
    }
    List<SyntheticPerson> others = new ArrayList<>();
    others.add(person(sex == 'F' ? 'M' : 'F', family, home, housePhone(phone), 20, 90));
    int children = random.nextInt(4);
    for (int i = 0; i < children; i++) {
      char childSex = random.nextBoolean() ? 'F' : 'M';
      SyntheticPerson child = person(childSex, family, home, housePhone(phone), 0, 19);
      boolean namesake = i == 0 && childSex == first.sex() && random.nextInt(100) < 4;
      others.add(namesake ? child.called(first.given(), "Jr.") : child);
      if (random.nextInt(100) < 3) {
        others.add(
            person(childSex, family, home, housePhone(phone), 0, 19).bornOn(child.birthDate()));
      }
    }
    addNamedApart(people, others);
  }

  /** Parents do not give a name twice; a son named after his father is there on purpose. */
  private static void addNamedApart(List<SyntheticPerson> people, List<SyntheticPerson> others) {
    Set<String> taken = new HashSet<>();
    for (SyntheticPerson person : others) {
      if (taken.add(person.given())) {
        people.add(person);
      }
    }
  }

  private SyntheticPerson person(
      char sex, String family, Home home, String phone, int youngest, int oldest) {
    boolean married = sex == 'F' && youngest >= 20;
    return new SyntheticPerson(
        names.given(sex),
        random.nextInt(5) == 0 ? "" : names.given(sex),
        family,
        married ? names.family() : "",
        "",
        TODAY.minusDays(365L * youngest + random.nextInt(365 * (oldest - youngest))),
        sex,
        phone,
        home);
  }

  private String housePhone(String phone) {
    return random.nextInt(10) < 5 ? phone : phone();
  }
}
